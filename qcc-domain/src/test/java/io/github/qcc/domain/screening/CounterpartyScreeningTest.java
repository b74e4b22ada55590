package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterpartyScreeningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final SearchKey KEY = SearchKey.of("虚构远洋贸易有限公司");
    private static final Scenario.Published MANY = Scenario.rows(45);

    private final List<String> asked = new ArrayList<>();
    private Function<PageRequest, CheckResult<CustomsRegistration>> credit = page -> Rows.noAnswer();
    private Function<PageRequest, CheckResult<TerminatedCase>> cases = page -> Rows.noAnswer();

    private final ImportExportCreditCheck creditCheck = (key, page) -> {
        asked.add("credit " + page.index());
        return credit.apply(page);
    };
    private final TerminatedCaseCheck caseCheck = new TerminatedCaseCheck() {
        @Override
        public CheckResult<TerminatedCase> check(SearchKey key, PageRequest page) {
            asked.add("cases " + page.index());
            return cases.apply(page);
        }

        @Override
        public CaseDetailResult detail(CaseId id) {
            throw new AssertionError("a screening asks for no details: each is a paid call");
        }
    };
    private final CounterpartyScreening screening =
            new CounterpartyScreening(QccPorts.of(creditCheck, caseCheck), StandardPolicy.create());

    private static <T> Function<PageRequest, CheckResult<T>> slices(List<T> all) {
        return page -> Rows.answer(
                page,
                OptionalInt.of(all.size()),
                all.subList((page.index() - 1) * page.size(), Math.min(all.size(), page.index() * page.size())));
    }

    private static <T> Function<PageRequest, CheckResult<T>> failing(QccException failure) {
        return page -> {
            throw failure;
        };
    }

    @Test
    void asksEveryPageOfBothChecksOnce() {
        credit = slices(MANY.registrations().subList(0, 1));
        cases = slices(MANY.cases());
        CounterpartyProfile profile = screening.screen(KEY, TODAY).profile();
        assertThat(asked).containsExactly("credit 1", "cases 1", "cases 2", "cases 3");
        assertThat(profile.key()).isEqualTo(KEY);
        assertThat(profile.importExportCredit().rows()).hasSize(1);
        assertThat(profile.terminatedCases().rows()).isEqualTo(MANY.cases());
        assertThat(profile.cost()).isEqualTo(new Cost(4, 0, 0));
    }

    @Test
    void judgesByThePolicyOnTheDayGiven() {
        ScreeningResult screened = screening.screen(KEY, TODAY);
        assertThat(screened.verdict()).isEqualTo(StandardPolicy.create().judge(screened.profile(), TODAY));
    }

    @Test
    void nothingInBothChecksPassesWithinTheSearch() {
        Verdict verdict = screening.screen(KEY, TODAY).verdict();
        assertThat(verdict.decision()).isEqualTo(Decision.PASS);
        assertThat(verdict.findings())
                .extracting(Finding::en)
                .containsExactly(
                        "no customs registration found within the search, as of 2026-06-30",
                        "no terminated case found within the search, as of 2026-06-30");
    }

    @Test
    void aCheckThatFailsDoesNotFailTheScreening() {
        cases = failing(Rows.outage(Billing.UNCERTAIN));
        ScreeningResult screened = screening.screen(KEY, TODAY);
        assertThat(screened.verdict().decision()).isEqualTo(Decision.UNDETERMINED);
        assertThat(screened.profile().importExportCredit()).isInstanceOf(CheckOutcome.NoRecord.class);
        assertThat(screened.profile().cost()).isEqualTo(new Cost(1, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "110", "205", "111", "202", "299"})
    void whatConcernsOneCheckLeavesTheOtherToBeAsked(String code) {
        credit = failing(Rows.refused(code));
        CounterpartyProfile profile = screening.screen(KEY, TODAY).profile();
        assertThat(asked).containsExactly("credit 1", "cases 1");
        assertThat(profile.terminatedCases()).isInstanceOf(CheckOutcome.NoRecord.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"102", "107", "116"})
    void whatConcernsTheAccountKeepsTheSecondCheckFromBeingAsked(String code) {
        QccException stop = Rows.refused(code);
        credit = failing(stop);
        ScreeningResult screened = screening.screen(KEY, TODAY);
        assertThat(asked).containsExactly("credit 1");
        assertThat(screened.profile().terminatedCases().error())
                .map(QccException::type)
                .contains(stop.type());
        assertThat(screened.verdict().decision()).isEqualTo(Decision.UNDETERMINED);
        assertThat(screened.profile().cost()).isEqualTo(new Cost(0, 0, 1));
    }

    @Test
    void aStoppedBatchAsksNothing() {
        QccException stop = Rows.refused("102");
        ScreeningResult screened = screening.notAsked(KEY, TODAY, stop);
        assertThat(asked).isEmpty();
        assertThat(screened.profile().importExportCredit().error())
                .map(QccException::type)
                .contains(stop.type());
        assertThat(screened.profile().terminatedCases().error())
                .map(QccException::type)
                .contains(stop.type());
        assertThat(screened.verdict().decision()).isEqualTo(Decision.UNDETERMINED);
    }
}
