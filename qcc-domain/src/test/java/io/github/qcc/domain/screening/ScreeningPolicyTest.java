package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.NotAskedException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final SearchKey KEY = SearchKey.of("虚构远洋贸易有限公司");
    private static final ScreeningPolicy NO_RULES = new ScreeningPolicy(List.of());
    private static final TerminatedCase CASE = Scenario.terminatedCase(0).build();

    /** Says the same of every company that has a row. */
    private record OfRows(String name, Severity severity) implements ScreeningRule {
        @Override
        public String chinese() {
            return "某规则";
        }

        @Override
        public String source() {
            return "test";
        }

        @Override
        public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
            return profile.terminatedCases().rows().stream()
                    .map(row -> Finding.of(this, severity, "有记录", "a row"))
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
        return CheckOutcome.unknown(Rows.outage(Billing.UNCERTAIN));
    }

    private static List<String> names(ScreeningPolicy policy) {
        return policy.rules().stream().map(ScreeningRule::name).toList();
    }

    @Test
    void asksEachRuleAndDatesTheVerdict() {
        OfRows rule = new OfRows("of-rows", Severity.HIGH);
        assertThat(NO_RULES.with(rule).judge(enforced(), TODAY))
                .isEqualTo(new Verdict(
                        Decision.REVIEW, TODAY, List.of(new Finding("of-rows", "某规则", Severity.HIGH, "有记录", "a row"))));
    }

    @Test
    void passesIfNoRuleHasAnythingToSayAndThereIsARow() {
        assertThat(NO_RULES.judge(enforced(), TODAY)).isEqualTo(new Verdict(Decision.PASS, TODAY, List.of()));
    }

    @Test
    void nothingInBothChecksIsADecisionOfItsOwnWhateverTheRules() {
        assertThat(NO_RULES.judge(profile(Rows.none(), Rows.none()), TODAY))
                .isEqualTo(new Verdict(
                        Decision.NO_RECORD,
                        TODAY,
                        List.of(new Finding(
                                "no-record",
                                "未发现记录",
                                Severity.NO_RECORD,
                                "两项核查在检索范围内均未发现记录，主体未经确认，请核对名称或证件号",
                                "neither check found a record within the search, so the company's identity is not"
                                        + " confirmed: check its name or code"))));
    }

    @ParameterizedTest
    @CsvSource({"OWN, NO_RECORD, NO_RECORD", "REVIEW, REVIEW, REVIEW", "PASS, PASS, NOTE"})
    void aPolicySaysWhatNothingInBothChecksMeans(NoRecordPolicy meaning, Decision decision, Severity severity) {
        Verdict verdict = NO_RULES.with(meaning).judge(profile(Rows.none(), Rows.none()), TODAY);
        assertThat(verdict.decision()).isEqualTo(decision);
        assertThat(verdict.findings()).extracting(Finding::severity).containsExactly(severity);
    }

    @Test
    void keepsThatMeaningWhenARuleIsTakenOrLost() {
        ScreeningPolicy policy = NO_RULES.with(NoRecordPolicy.REVIEW).with(new OfRows("one", Severity.NOTE));
        assertThat(policy.noRecord()).isEqualTo(NoRecordPolicy.REVIEW);
        assertThat(policy.without("one").noRecord()).isEqualTo(NoRecordPolicy.REVIEW);
    }

    @Test
    void moreThanFiveThousandRowsAreARecord() {
        CheckOutcome<TerminatedCase> tooMany =
                new CheckOutcome.Found<>(new Listing<>(List.of(), OptionalInt.empty(), true, List.of(), Set.of()));
        assertThat(NO_RULES.judge(profile(Rows.none(), tooMany), TODAY).findings())
                .isEmpty();
    }

    @Test
    void anUnansweredCreditCheckNeverPasses() {
        assertThat(NO_RULES.judge(profile(unknown(), Rows.none()), TODAY))
                .isEqualTo(new Verdict(
                        Decision.UNDETERMINED,
                        TODAY,
                        List.of(new Finding(
                                ScreeningPolicy.UNKNOWN_CHECK,
                                "核查未得到结果",
                                Severity.UNKNOWN,
                                "进出口信用核查未得到结果（SERVICE_UNAVAILABLE），不能视为无记录",
                                "the import/export credit check has no result (SERVICE_UNAVAILABLE): this does not"
                                        + " mean that nothing is on record"))));
    }

    @Test
    void anUnansweredCaseCheckNeverPasses() {
        Verdict verdict = NO_RULES.judge(profile(Rows.none(), unknown()), TODAY);
        assertThat(verdict.decision()).isEqualTo(Decision.UNDETERMINED);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.chinese()).startsWith("终本案件核查未得到结果"))
                .satisfies(
                        finding -> assertThat(finding.english()).startsWith("the terminated case check has no result"));
    }

    @Test
    void aCheckThatWasNotAskedNeverPasses() {
        CheckOutcome<CustomsRegistration> notAsked = CheckOutcome.unknown(new NotAskedException("no KeyNo"));
        Verdict verdict = NO_RULES.judge(profile(notAsked, Rows.none()), TODAY);
        assertThat(verdict.decision()).isEqualTo(Decision.UNDETERMINED);
        assertThat(verdict.findings())
                .extracting(Finding::chinese, Finding::english)
                .containsExactly(tuple(
                        "进出口信用核查不支持以 KeyNo 查询，未发起查询，不能视为无记录",
                        "the import/export credit check takes no KeyNo, so it was not asked: this does not mean that"
                                + " nothing is on record"));
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

    @ParameterizedTest
    @ValueSource(strings = {"unknown-check", "no-record"})
    void keepsTheNamesOfItsOwnFindings(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NO_RULES.with(new OfRows(name, Severity.NOTE)))
                .withMessage(name + " is a finding of every policy, so no rule can have this name");
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
