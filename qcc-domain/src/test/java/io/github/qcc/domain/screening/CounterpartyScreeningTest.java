package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Receipt;
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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterpartyScreeningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final SearchKey KEY = SearchKey.of("虚构远洋贸易有限公司");
    private static final Scenario.Published MANY = Scenario.rows(45);

    private Function<CaseId, CaseDetailResult> details = id -> {
        throw new AssertionError("details are asked for only if a person wants them: each is a paid request");
    };
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
            asked.add("detail " + id.value());
            return details.apply(id);
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
    void nothingInBothChecksIsNoRecord() {
        assertThat(screening.screen(KEY, TODAY).verdict().decision()).isEqualTo(Decision.NO_RECORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9144030O192203821X", "91310000 6316 9638 2C", "3.30106E+14", "14796919-0", "合计", "#N/A"})
    void aTextThatIsNoCompanyNeverPasses(String text) {
        SearchKey.parse(text)
                .map(key -> screening.screen(key, TODAY).verdict().decision())
                .ifPresent(decision -> assertThat(decision).isEqualTo(Decision.NO_RECORD));
    }

    @Test
    void judgesOnTheDayThatAClockShowsInChina() {
        Clock lateInLondon = Clock.fixed(Instant.parse("2026-06-29T16:00:00Z"), ZoneId.of("UTC"));
        assertThat(screening.screen(KEY, lateInLondon).verdict().asOf()).isEqualTo(TODAY);
    }

    @Test
    void aKeyNoIsAskedOfTheCaseCheckAlone() {
        ScreeningResult result = screening.screen(SearchKey.of("7629d57f18b20b1927ea4ee5366bfde3"), TODAY);
        assertThat(asked).containsExactly("cases 1");
        assertThat(result.verdict().decision()).isEqualTo(Decision.UNDETERMINED);
        QccException error = result.profile().importExportCredit().error().orElseThrow();
        assertThat(error.type()).isEqualTo("NOT_ASKED");
        assertThat(error)
                .hasMessage(
                        "The import/export credit check was not made, because it takes no KeyNo: give the company's name,"
                                + " registration number or unified social credit code");
        assertThat(result.profile().cost()).isEqualTo(new Cost(1, 0, 0));
    }

    @Test
    void readsNoMorePagesThanItMay() {
        credit = slices(MANY.registrations());
        cases = slices(MANY.cases());
        CounterpartyProfile profile = screening
                .screen(CounterpartyQuery.of(KEY).withMaxPages(2), TODAY)
                .profile();
        assertThat(asked).containsExactly("credit 1", "credit 2", "cases 1", "cases 2");
        assertThat(profile.terminatedCases().rows()).hasSize(40);
        assertThat(profile.terminatedCases().listing().isIncomplete()).isTrue();
    }

    @Test
    void judgesByTheCapitalThatIsGiven() {
        cases = slices(List.of(owed(1, "500")));
        RegisteredCapital capital = RegisteredCapital.ofYuan(new BigDecimal("1000"));
        ScreeningResult result = screening.screen(CounterpartyQuery.of(KEY).withRegisteredCapital(capital), TODAY);
        assertThat(result.profile().registeredCapital()).contains(capital);
        assertThat(result.verdict().decision()).isEqualTo(Decision.REJECT);
    }

    private static TerminatedCase owed(int no, String yuan) {
        return TerminatedCase.builder()
                .id("case" + no)
                .caseNumber("(2020)浙1082执" + no + "号")
                .unperformedAmount(yuan)
                .build();
    }

    @Test
    void asksForTheDetailsOfTheLargestCases() {
        cases = slices(List.of(owed(1, "5"), owed(2, ""), owed(3, "700"), owed(4, "60"), owed(3, "9")));
        details = id -> new CaseDetailResult(Optional.empty(), Receipt.charged(null, Rows.NOON));
        CounterpartyProfile profile = screening
                .screen(CounterpartyQuery.of(KEY).withDetails(3), TODAY)
                .profile();
        assertThat(asked).containsExactly("credit 1", "cases 1", "detail case3", "detail case4", "detail case1");
        assertThat(profile.details().error()).isEmpty();
        assertThat(profile.cost()).isEqualTo(new Cost(5, 0, 0));
    }

    @Test
    void endsTheDetailsWithTheFirstThatFails() {
        cases = slices(List.of(owed(1, "5"), owed(2, "4"), owed(3, "3")));
        details = id -> {
            if (id.value().equals("case2")) {
                throw Rows.outage(Billing.UNCERTAIN);
            }
            return new CaseDetailResult(Optional.empty(), Receipt.charged(null, Rows.NOON));
        };
        CounterpartyProfile profile = screening
                .screen(CounterpartyQuery.of(KEY).withDetails(3), TODAY)
                .profile();
        assertThat(asked).containsExactly("credit 1", "cases 1", "detail case1", "detail case2");
        assertThat(profile.details().results()).hasSize(1);
        assertThat(profile.details().error()).isPresent();
        assertThat(profile.cost()).isEqualTo(new Cost(3, 1, 0));
    }

    @Test
    void asksForNoDetailsOfAListThatFailed() {
        cases = page -> {
            if (page.index() == 2) {
                throw Rows.outage(Billing.NONE);
            }
            return slices(MANY.cases()).apply(page);
        };
        CounterpartyProfile profile = screening
                .screen(CounterpartyQuery.of(KEY).withDetails(1), TODAY)
                .profile();
        assertThat(asked).containsExactly("credit 1", "cases 1", "cases 2");
        assertThat(profile.details()).isEqualTo(CaseDetails.NONE);
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
        ScreeningResult screened = screening.unknown(KEY, TODAY, stop);
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
