package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final SearchKey KEY = SearchKey.of("虚构远洋贸易有限公司");
    private static final ScreeningPolicy NO_RULES = new ScreeningPolicy(List.of());
    private static final TerminatedCase CASE = Scenario.terminatedCase(0).build();

    /** Says the same of every company that has a row. */
    private record OfRows(String name, Severity severity) implements ScreeningRule {
        @Override
        public String source() {
            return "test";
        }

        @Override
        public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
            return profile.terminatedCases().rows().stream()
                    .map(row -> new Finding(name, severity, "有记录", "a row"))
                    .toList();
        }
    }

    private static CounterpartyProfile profile(
            CheckOutcome<CustomsRegistration> credit, CheckOutcome<TerminatedCase> cases) {
        return new CounterpartyProfile(KEY, credit, cases);
    }

    private static CounterpartyProfile enforced() {
        return profile(Rows.none(), new CheckOutcome.Found<>(Rows.listing(1, List.of(CASE))));
    }

    private static <T> CheckOutcome<T> unknown() {
        return CheckOutcome.notAsked(Rows.outage(Billing.UNCERTAIN));
    }

    private static List<String> names(ScreeningPolicy policy) {
        return policy.rules().stream().map(ScreeningRule::name).toList();
    }

    @Test
    void asksEachRuleAndDatesEachFinding() {
        Verdict verdict = NO_RULES.with(new OfRows("of-rows", Severity.HIGH)).judge(enforced(), TODAY);
        assertThat(verdict)
                .isEqualTo(new Verdict(
                        Decision.REVIEW,
                        List.of(new Finding(
                                "of-rows", Severity.HIGH, "有记录，截至 2026-06-30", "a row, as of 2026-06-30"))));
    }

    @Test
    void passesWhereNoRuleHasAnythingToSay() {
        assertThat(NO_RULES.judge(enforced(), TODAY).decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void anUnansweredCreditCheckNeverPasses() {
        assertThat(NO_RULES.judge(profile(unknown(), Rows.none()), TODAY))
                .isEqualTo(new Verdict(
                        Decision.UNDETERMINED,
                        List.of(new Finding(
                                ScreeningPolicy.UNKNOWN_CHECK,
                                Severity.UNKNOWN,
                                "进出口信用核查未得到结果（SERVICE_UNAVAILABLE），不能视为无记录，截至 2026-06-30",
                                "the import/export credit check was not answered (SERVICE_UNAVAILABLE): this does not"
                                        + " mean that nothing is on record, as of 2026-06-30"))));
    }

    @Test
    void anUnansweredCaseCheckNeverPasses() {
        Verdict verdict = NO_RULES.judge(profile(Rows.none(), unknown()), TODAY);
        assertThat(verdict.decision()).isEqualTo(Decision.UNDETERMINED);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.zh()).startsWith("终本案件核查未得到结果"))
                .satisfies(
                        finding -> assertThat(finding.en()).startsWith("the terminated case check was not answered"));
    }

    @Test
    void eachUnansweredCheckIsAFinding() {
        assertThat(NO_RULES.judge(profile(unknown(), unknown()), TODAY).findings())
                .extracting(Finding::rule)
                .containsExactly("unknown-check", "unknown-check");
    }

    @ParameterizedTest
    @EnumSource(names = "REJECT", mode = EnumSource.Mode.EXCLUDE)
    void anUnansweredCheckLeavesOpenWhateverElseIsFound(Severity severity) {
        ScreeningPolicy policy = NO_RULES.with(new OfRows("of-rows", severity));
        CheckOutcome<TerminatedCase> found = new CheckOutcome.Found<>(Rows.listing(1, List.of(CASE)));
        assertThat(policy.judge(profile(unknown(), found), TODAY).decision()).isEqualTo(Decision.UNDETERMINED);
    }

    @Test
    void rowsReadBeforeAFailureMayStillReject() {
        ScreeningPolicy policy = NO_RULES.with(new OfRows("of-rows", Severity.REJECT));
        CheckOutcome<TerminatedCase> partly =
                new CheckOutcome.Unknown<>(Rows.listing(1, List.of(CASE)), Rows.outage(Billing.NONE));
        Verdict verdict = policy.judge(profile(Rows.none(), partly), TODAY);
        assertThat(verdict.decision()).isEqualTo(Decision.REJECT);
        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("of-rows", "unknown-check");
    }

    @Test
    void takesOneRuleMore() {
        ScreeningPolicy policy = NO_RULES.with(new OfRows("one", Severity.NOTE)).with(new OfRows("two", Severity.NOTE));
        assertThat(names(policy)).containsExactly("one", "two");
    }

    @Test
    void takesARuleInPlaceOfTheOneOfTheSameName() {
        ScreeningPolicy policy = NO_RULES.with(new OfRows("one", Severity.NOTE))
                .with(new OfRows("two", Severity.NOTE))
                .with(new OfRows("one", Severity.REJECT));
        assertThat(names(policy)).containsExactlyInAnyOrder("one", "two");
        assertThat(policy.judge(enforced(), TODAY).decision()).isEqualTo(Decision.REJECT);
    }

    @Test
    void losesARuleByName() {
        ScreeningPolicy policy = NO_RULES.with(new OfRows("one", Severity.NOTE))
                .with(new OfRows("two", Severity.NOTE))
                .without("one");
        assertThat(names(policy)).containsExactly("two");
    }

    @Test
    void losesNoRuleThatItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NO_RULES.without("misspelt"))
                .withMessage("the policy has no rule named misspelt");
    }

    @Test
    void holdsEachRuleOnce() {
        List<ScreeningRule> twins = List.of(new OfRows("one", Severity.NOTE), new OfRows("one", Severity.REJECT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScreeningPolicy(twins))
                .withMessage("a policy holds each rule once but has two named one");
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        List<ScreeningRule> given = new ArrayList<>(List.of(new OfRows("one", Severity.NOTE)));
        ScreeningPolicy policy = new ScreeningPolicy(given);
        given.clear();
        assertThat(policy.rules()).hasSize(1).isUnmodifiable();
    }
}
