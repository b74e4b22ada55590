package io.github.qcc.domain.screening.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningPolicy;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import io.github.qcc.domain.screening.Verdict;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardPolicyTest {
    private static final ScreeningPolicy POLICY = StandardPolicy.create();

    static Stream<ScreeningRule> rules() {
        return POLICY.rules().stream();
    }

    private static Verdict judge(CounterpartyProfile profile) {
        return POLICY.judge(profile, Profiles.TODAY);
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
                        new Deregistered(),
                        new AnnualReportOverdue(),
                        new RegistrationExpired(),
                        new TerminatedCasesPresent(Period.ofYears(5)),
                        new UnperformedSum(
                                new BigDecimal("1000000"), new BigDecimal("10000000"), new BigDecimal("0.1")),
                        new UnpaidRatio(new BigDecimal("0.9")),
                        new RecentTermination(Period.ofMonths(12)),
                        new MultipleTerminations(3, Period.ofMonths(24)),
                        new IncompleteList(),
                        new CertifiedWithTerminatedCases(),
                        new UnpaidAboveClaim(),
                        new TerminatedBeforeFiled(),
                        new ZoneAreaMismatch(),
                        new DebtorMismatch(),
                        new UnreadableValues(),
                        new NothingFound());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAStableNameAndASource(ScreeningRule rule) {
        assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*").isNotEqualTo(ScreeningPolicy.UNKNOWN_CHECK);
        assertThat(rule.source()).isNotBlank().doesNotContain("无风险");
    }

    @Test
    void aCompanyWithoutARecordPassesWithWhatThatMeans() {
        Verdict verdict = judge(Profiles.clean());
        assertThat(verdict.decision()).isEqualTo(Decision.PASS);
        assertThat(verdict.findings())
                .extracting(Finding::zh)
                .containsExactly("检索范围内未发现海关备案及信用记录，截至 2026-06-30", "检索范围内未发现终本案件，截至 2026-06-30");
    }

    @Test
    void anOrdinaryCompanyPasses() {
        assertThat(judge(Profiles.registered(Profiles.rated("常规企业", "2026-05-01")))
                        .decision())
                .isEqualTo(Decision.PASS);
    }

    @Test
    void aCertificateDoesNotOutweighACase() {
        assertThat(judge(Profiles.both(
                                Profiles.rated("高级认证企业", "2025-01-01"),
                                Profiles.terminated("(2024)浙1082执1号", "2025-01-01")))
                        .decision())
                .isEqualTo(Decision.REVIEW);
    }

    @Test
    void theExamplesOfTheDocumentsAreReviewed() {
        Scenario.Published examples = Scenario.documentExamples();
        CounterpartyProfile profile = new CounterpartyProfile(
                Profiles.KEY, Profiles.found(examples.registrations()), Profiles.incomplete(examples.cases(), 99));
        Verdict verdict = judge(profile);
        assertThat(verdict.decision()).isEqualTo(Decision.REVIEW);
        assertThat(verdict.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(
                        tuple("unpaid-ratio", Severity.HIGH),
                        tuple("unsettled-level", Severity.DATA_QUALITY),
                        tuple("incomplete-list", Severity.DATA_QUALITY),
                        tuple("ordinary-level", Severity.NOTE),
                        tuple("breach-penalties", Severity.NOTE),
                        tuple("terminated-cases", Severity.NOTE));
    }

    @Test
    void aThresholdIsChangedByReplacingItsRule() {
        CounterpartyProfile profile = Profiles.enforced(Profiles.owed("(2012)浙1082执1号", "500000"));
        assertThat(judge(profile).findings()).extracting(Finding::rule).doesNotContain("unperformed-sum");
        ScreeningPolicy stricter =
                POLICY.with(new UnperformedSum(BigDecimal.ONE, new BigDecimal("500000"), BigDecimal.ONE));
        assertThat(stricter.judge(profile, Profiles.TODAY).decision()).isEqualTo(Decision.REJECT);
    }

    @Test
    void rowsReadBeforeAFailureMayReject() {
        CounterpartyProfile profile = new CounterpartyProfile(
                Profiles.KEY, Profiles.unknown(List.of(Profiles.rated("失信企业", "2025-01-01"))), Profiles.none());
        assertThat(judge(profile).decision()).isEqualTo(Decision.REJECT);
    }

    @Test
    void anUnansweredCheckIsUndeterminedHoweverGoodTheOther() {
        CounterpartyProfile profile = new CounterpartyProfile(
                Profiles.KEY,
                Profiles.found(List.of(Profiles.rated("高级认证企业", "2025-01-01"))),
                Profiles.unknown(List.of()));
        assertThat(judge(profile).decision()).isEqualTo(Decision.UNDETERMINED);
    }
}
