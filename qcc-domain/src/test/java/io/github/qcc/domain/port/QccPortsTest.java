package io.github.qcc.domain.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.CheckResult.Found;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QccPortsTest {
    private static final SearchKey KEY = SearchKey.of("虚构远洋贸易有限公司");
    private static final CustomsRegistration REGISTRATION =
            Scenario.registration(0).build();
    private static final TerminatedCase CASE = Scenario.terminatedCase(0).build();

    private final ImportExportCreditCheck credit = (key, page) -> twice(page, REGISTRATION);
    private final TerminatedCaseCheck cases = new TerminatedCaseCheck() {
        @Override
        public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
            return twice(page, CASE);
        }

        @Override
        public CaseDetailResult detail(CaseId id) {
            throw new AssertionError("nobody asked for a detail");
        }
    };

    private static <T> CheckResult<T> twice(PageRequest page, T row) {
        return new Found<>(
                new Page<>(List.of(row, row), page, OptionalInt.of(2)), Receipt.charged(null, Instant.EPOCH));
    }

    @Test
    void bundlesTwoChecks() {
        QccPorts ports = QccPorts.of(credit, cases);
        assertThat(ports.importExportCredit()).isSameAs(credit);
        assertThat(ports.terminatedCases()).isSameAs(cases);
    }

    @Test
    void needsBothChecks() {
        assertThatNullPointerException()
                .isThrownBy(() -> QccPorts.of(null, cases))
                .withMessage("importExportCredit");
        assertThatNullPointerException()
                .isThrownBy(() -> QccPorts.of(credit, null))
                .withMessage("terminatedCases");
    }

    @Test
    void aWalkKeysRegistrationsByTheirId() {
        assertThat(credit.pages(KEY).readAll().rows()).containsExactly(REGISTRATION);
    }

    @Test
    void aWalkKeysCasesByTheirId() {
        TerminatedCase sibling = Scenario.terminatedCase(0).id("another debtor").build();
        TerminatedCaseCheck siblings = new TerminatedCaseCheck() {
            @Override
            public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
                return new Found<>(
                        new Page<>(List.of(CASE, sibling, CASE), page, OptionalInt.of(3)),
                        Receipt.charged(null, Instant.EPOCH));
            }

            @Override
            public CaseDetailResult detail(CaseId id) {
                throw new AssertionError("nobody asked for a detail");
            }
        };
        assertThat(siblings.pages(KEY).readAll().rows()).containsExactly(CASE, sibling);
    }
}
