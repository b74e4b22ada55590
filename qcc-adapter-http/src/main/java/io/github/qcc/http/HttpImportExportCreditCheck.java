package io.github.qcc.http;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import java.util.Objects;

/** 进出口信用核查 over HTTP. */
final class HttpImportExportCreditCheck implements ImportExportCreditCheck {
    private final ListCheck<CustomsRegistration> list;

    HttpImportExportCreditCheck(ListCheck<CustomsRegistration> list) {
        this.list = list;
    }

    @Override
    public CheckResult<CustomsRegistration> check(SearchKey key, PageRequest page) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(page, "page");
        Endpoint.CREDIT_CHECK.requireTaken(key);
        return list.check(key, page);
    }
}
