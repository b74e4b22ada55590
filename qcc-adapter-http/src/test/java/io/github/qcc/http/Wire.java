package io.github.qcc.http;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;

/** Asks the adapter, with a server behind it that answers every request by the same text. */
final class Wire {
    static final SearchKey KEY = SearchKey.of("虚构贸易有限公司");
    static final CaseId ID = CaseId.of("68d0c45d6ce6115c340e31674b45cd62");

    private Wire() {}

    static CheckResult<TerminatedCase> cases(String json, PageRequest page) {
        return ask(RawServer.answering(json), qcc -> qcc.terminatedCases().check(KEY, page));
    }

    static CheckResult<TerminatedCase> cases(String json) {
        return cases(json, PageRequest.first());
    }

    static CheckResult<CustomsRegistration> registrations(String json) {
        return ask(RawServer.answering(json), qcc -> qcc.importExportCredit().check(KEY, PageRequest.first()));
    }

    static CaseDetailResult detail(String json) {
        return ask(RawServer.answering(json), qcc -> qcc.terminatedCases().detail(ID));
    }

    static <T> Page<T> page(CheckResult<T> answer) {
        return answer.fold(
                CheckResult.Found::page, none -> Assertions.fail("no record"), tooMany -> Assertions.fail("too many"));
    }

    /** The one row that an answer has. */
    static <T> T row(CheckResult<T> answer) {
        Assertions.assertThat(page(answer).rows()).hasSize(1);
        return page(answer).rows().get(0);
    }

    /** How asking for the first page of cases fails. */
    static QccException failure(RawServer server, UnaryOperator<QccHttpBuilder> settings) {
        try (QccHttp qcc = settings.apply(server.client()).build()) {
            return Assertions.catchThrowableOfType(
                    QccException.class, () -> qcc.terminatedCases().check(KEY, PageRequest.first()));
        }
    }

    static QccException failure(RawServer server) {
        return failure(server, UnaryOperator.identity());
    }

    static QccException failure(String json) {
        try (RawServer server = RawServer.answering(json)) {
            return failure(server);
        }
    }

    private static <R> R ask(RawServer server, Function<QccHttp, R> question) {
        try (server;
                QccHttp qcc = server.client().build()) {
            return question.apply(qcc);
        }
    }
}
