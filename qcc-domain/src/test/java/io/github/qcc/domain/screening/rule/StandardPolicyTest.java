package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.both;
import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.ended;
import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.found;
import static io.github.qcc.domain.screening.rule.Profiles.incomplete;
import static io.github.qcc.domain.screening.rule.Profiles.none;
import static io.github.qcc.domain.screening.rule.Profiles.owed;
import static io.github.qcc.domain.screening.rule.Profiles.rated;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qcc.domain.Listing;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.NoRecordPolicy;
import io.github.qcc.domain.screening.ScreeningPolicy;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import io.github.qcc.domain.screening.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardPolicyTest {
    private static final ScreeningPolicy POLICY = StandardPolicy.create();

    static Stream<ScreeningRule> rules() {
        return POLICY.rules().stream();
    }

    private static Decision decision(CounterpartyProfile profile) {
        return POLICY.judge(profile, Profiles.TODAY).decision();
    }

    @Test
    void holdsTheRulesOfARiskOfficerWithTheirThresholds() {
        assertThat(POLICY.rules())
                .containsExactly(
                        new DishonestLevel(),
                        new OrdinaryLevel(),
                        new CertifiedLevel(),
                        new CreditLevelUnclear(),
                        new SmugglingPenalty(Period.ofYears(5)),
                        new BreachPenalties(Period.ofYears(1), 2, Period.ofYears(3)),
                        new Deregistered(Purpose.CREDIT),
                        new AnnualReportOverdue(),
                        new RegistrationExpired(),
                        new TerminatedCasesPresent(),
                        new UnperformedSum(new BigDecimal("1000000"), new BigDecimal("10000000"), Ratio.of("0.1")),
                        new UnpaidRatio(Ratio.of("0.9"), new BigDecimal("100000"), Period.ofYears(5)),
                        new RecentTermination(Period.ofMonths(12)),
                        new MultipleTerminations(3, Period.ofMonths(24)),
                        new IncompleteList(),
                        new TooManyRecords(),
                        new CertifiedWithTerminatedCases(),
                        new DebtorMismatch(),
                        new UnpaidAboveClaim(),
                        new TerminatedBeforeFiled(),
                        new ZoneAreaMismatch(),
                        new UnreadableValues(),
                        new NothingFound());
        assertThat(POLICY.noRecord()).isEqualTo(NoRecordPolicy.OWN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAStableNameAChineseNameAndASource(ScreeningRule rule) {
        assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.chinese()).isNotBlank().matches(".*\\p{IsHan}.*");
        assertThat(rule.source()).isNotBlank().doesNotContain("无风险");
    }

    @Test
    void ruleNamesDifferInBothLanguages() {
        assertThat(POLICY.rules()).extracting(ScreeningRule::name).doesNotHaveDuplicates();
        assertThat(POLICY.rules()).extracting(ScreeningRule::chinese).doesNotHaveDuplicates();
    }

    @Test
    void aCompanyWithoutARecordDoesNotPass() {
        Verdict verdict = POLICY.judge(clean(), Profiles.TODAY);
        assertThat(verdict.decision()).isEqualTo(Decision.NO_RECORD);
        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("no-record");
    }

    @Test
    void theSampleCompanyOfTheCreditDocumentPasses() {
        CustomsRegistration sample = Scenario.documentExamples().registrations().get(0);
        Verdict verdict = POLICY.judge(registered(sample), LocalDate.of(2026, 11, 25));
        assertThat(verdict.findings()).extracting(Finding::severity).containsOnly(Severity.NOTE);
        assertThat(verdict.decision()).isEqualTo(Decision.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "一般认证企业,       2012-12-27, 2108950466, 一般经济区域",
        "高级认证企业,       2013-05-06, 2108950466, 一般经济区域",
        "注册登记和备案企业, ,           44039309KX, 经济特区",
        "一般信用企业,       1999-12-16, 3122950001, 经济技术开发区",
        ",                   ,           4403950001, 经济特区",
        "注册登记和备案企业, 2026-08-01, 2108950466, "
    })
    void anOrdinaryExporterPasses(String level, String date, String code, String area) {
        CustomsRegistration row = registration()
                .registrationCode(code)
                .economicArea(area)
                .creditLevel(level)
                .identifiedOn(date)
                .status("正常")
                .annualReport("已报送")
                .validity("2068-07-31")
                .build();
        assertThat(decision(registered(row))).isEqualTo(Decision.PASS);
    }

    @Test
    void aPublicDistributionOfOrdinaryRowsYieldsNoReview() {
        String[] levels = {"一般信用企业", "注册登记和备案企业", "一般认证企业", "高级认证企业", "常规企业"};
        String[] dates = {"2012-12-27", "2014-12-01", "2016-05-03", "2018-05-01", "2020-10-10", ""};
        String[] areas = {"一般经济区域", "经济特区", "经济技术开发全区", "高新技术产业开发区", "", "保税区"};
        String[] reports = {"已报送", "未报送", "超期报送", "不需要", ""};
        String[] validities = {"", "2016-07-31", "2068-07-31 00:00:00", "长期", "9999-01-01"};
        String[] statuses = {"正常", "正常", ""};
        String[] trades = {"进出口货物收发货人", "进出口收发货人", "1", "报关企业", "特殊监管区双重身份企业"};
        Random random = new Random(2605);
        for (int i = 0; i < 2605; i++) {
            boolean hasLevel = i % 100 >= 48;
            CustomsRegistration row = registration()
                    .registrationCode(String.format("%04d%d%d%04d", random.nextInt(10_000), random.nextInt(10), 1, i))
                    .economicArea(areas[random.nextInt(areas.length)])
                    .creditLevel(hasLevel ? levels[random.nextInt(levels.length)] : "")
                    .identifiedOn(hasLevel ? dates[random.nextInt(dates.length)] : "")
                    .annualReport(reports[random.nextInt(reports.length)])
                    .validity(validities[random.nextInt(validities.length)])
                    .status(statuses[random.nextInt(statuses.length)])
                    .tradeType(trades[random.nextInt(trades.length)])
                    .build();
            Verdict verdict = POLICY.judge(registered(row), LocalDate.of(2026, 11, 25));
            assertThat(verdict.decision()).as(verdict.toString()).isEqualTo(Decision.PASS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(2024)浙1082执恢9号", "(2024)浙1082执1号之一", "（2024）浙1082执1号"})
    void aDebtOfSixMillionListedTwiceIsSixMillion(String again) {
        assertThat(decision(enforced(owed("(2024)浙1082执1号", "6000000"), owed(again, "6000000"))))
                .isEqualTo(Decision.REVIEW);
        assertThat(decision(enforced(owed("(2024)浙1082执1号", "6000000"), owed("(2024)浙1082执2号", "6000000"))))
                .isEqualTo(Decision.REJECT);
    }

    @Test
    void aDebtCountsWhateverItsAge() {
        assertThat(decision(both(rated("高级认证企业", "2025-01-01"), ended("(2009)浙1082执1号", "2010-01-01", "5"))))
                .isEqualTo(Decision.REVIEW);
        assertThat(decision(enforced(ended("(2009)浙1082执1号", "2010-01-01", "0"))))
                .isEqualTo(Decision.PASS);
    }

    @Test
    void theExamplesOfTheDocumentsAreReviewed() {
        Scenario.Published examples = Scenario.documentExamples();
        CounterpartyProfile profile = new CounterpartyProfile(
                Profiles.KEY, found(examples.registrations()), incomplete(examples.cases(), 99));
        assertThat(POLICY.judge(profile, Profiles.TODAY).findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(
                        tuple("terminated-cases", Severity.REVIEW),
                        tuple("incomplete-list", Severity.DATA_QUALITY),
                        tuple("ordinary-level", Severity.NOTE),
                        tuple("breach-penalties", Severity.NOTE));
    }

    @Test
    void moreThanFiveThousandCasesAreReviewed() {
        CheckOutcome<TerminatedCase> tooMany =
                new CheckOutcome.Found<>(new Listing<>(List.of(), OptionalInt.empty(), true, List.of(), Set.of()));
        assertThat(decision(new CounterpartyProfile(Profiles.KEY, none(), tooMany)))
                .isEqualTo(Decision.REVIEW);
    }

    @Test
    void aThresholdIsChangedByReplacingItsRule() {
        CounterpartyProfile profile = enforced(owed("(2012)浙1082执1号", "500000"));
        ScreeningPolicy stricter =
                POLICY.with(new UnperformedSum(BigDecimal.ONE, new BigDecimal("500000"), Ratio.of("1")));
        assertThat(decision(profile)).isEqualTo(Decision.REVIEW);
        assertThat(stricter.judge(profile, Profiles.TODAY).decision()).isEqualTo(Decision.REJECT);
    }

    @Test
    void rowsReadBeforeAFailureMayReject() {
        CounterpartyProfile profile =
                new CounterpartyProfile(Profiles.KEY, unknown(List.of(rated("失信企业", "2025-01-01"))), none());
        assertThat(decision(profile)).isEqualTo(Decision.REJECT);
    }

    @Test
    void aCheckWithoutAResultIsUndeterminedHoweverGoodTheOther() {
        CounterpartyProfile profile = new CounterpartyProfile(
                Profiles.KEY, found(List.of(rated("高级认证企业", "2025-01-01"))), unknown(List.of()));
        assertThat(decision(profile)).isEqualTo(Decision.UNDETERMINED);
    }

    @Property(tries = 100)
    void neitherTheOrderNorTheRepetitionOfRowsChangesTheDecision(
            @ForAll List<@From("cases") TerminatedCase> rows, @ForAll long seed) {
        List<TerminatedCase> twice = new ArrayList<>(rows);
        twice.addAll(rows.stream()
                .filter(row -> row.caseNumber().value().isPresent())
                .toList());
        Collections.shuffle(twice, new Random(seed));
        assertThat(decision(enforced(twice.toArray(TerminatedCase[]::new))))
                .isEqualTo(decision(enforced(rows.toArray(TerminatedCase[]::new))));
    }

    @Property(tries = 100)
    void noWordingCallsAnythingFreeOfRiskOrSmugglingABreach(
            @ForAll List<@From("cases") TerminatedCase> rows, @ForAll @From("penalties") CustomsPenalty penalty) {
        CounterpartyProfile profile =
                both(registration().penalties(List.of(penalty)).build(), rows.toArray(TerminatedCase[]::new));
        assertThat(POLICY.judge(profile, Profiles.TODAY).findings()).allSatisfy(finding -> {
            assertThat(finding.chinese())
                    .doesNotContain("无风险", "截至", "tradeType", "caseProperty", "至少 ", "条：", "阈值 ", "修复型");
            if (penalty.isForSmuggling()) {
                assertThat(finding.chinese()).doesNotContain("违规处罚");
            }
        });
    }

    @Provide
    Arbitrary<TerminatedCase> cases() {
        return Combinators.combine(
                        Arbitraries.of("(2018)浙1082执1号", "(2018)浙1082执1号之一", "(2019)浙1082执恢1号", "", "?"),
                        Arbitraries.of("2026-01-01", "2024-07-01", "2012-01-01", "", "?"),
                        Arbitraries.of("0", "6000000", "90000", "", "?"))
                .as(Profiles::ended);
    }

    @Provide
    Arbitrary<CustomsPenalty> penalties() {
        return Combinators.combine(
                        Arbitraries.of("走私", "走私罪", "违规", "", "知识产权"),
                        Arbitraries.of("2026-01-01", "2012-01-01", "", "?"))
                .as(Profiles::penalty);
    }
}
