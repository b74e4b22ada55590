package io.github.qcc.http;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageIterator;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.http.internal.call.PageSet;
import io.github.qcc.http.internal.wire.ListResultReader;
import io.github.qcc.http.internal.wire.RegistrationReader;
import java.util.Objects;

/** 进出口信用核查 over HTTP. */
final class HttpImportExportCreditCheck implements ImportExportCreditCheck {
    private static final ListRequest.RowType<CustomsRegistration> ROWS = new ListRequest.RowType<>(
            Endpoint.CREDIT_CHECK,
            new ListResultReader<>(RegistrationReader::read),
            HttpImportExportCreditCheck::unreadableValues);

    private final RequestSender sender;

    HttpImportExportCreditCheck(RequestSender sender) {
        this.sender = sender;
    }

    @Override
    public CheckResult<CustomsRegistration> check(SearchKey key, PageRequest page) {
        return check(key, page, PageSet.ofOnePage());
    }

    @Override
    public PageIterator<CustomsRegistration> pages(SearchKey key) {
        PageSet pages = PageSet.ofIteration();
        return new PageIterator<>(page -> check(key, page, pages), CustomsRegistration::id);
    }

    private CheckResult<CustomsRegistration> check(SearchKey key, PageRequest page, PageSet pages) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(page, "page");
        Endpoint.CREDIT_CHECK.requireTaken(key);
        return sender.send(new ListRequest<>(ROWS, key, page, pages, sender.redaction()));
    }

    private static int unreadableValues(CustomsRegistration row) {
        int values = row.unreadable().size();
        for (var penalty : row.penalties()) {
            values += penalty.unreadable().size();
        }
        return values;
    }
}
