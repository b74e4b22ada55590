package io.github.qcc.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.Reading;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link TerminatedCaseCheck} must do: give what courts publish, whole and unchanged, at its price. */
public interface TerminatedCaseCheckContract extends RefusalContract {
    @Override
    default void ask(QccPorts qcc) {
        qcc.terminatedCases().check(Scenario.KEY, PageRequest.first());
    }

    private CheckResult<TerminatedCase> answer(Scenario scenario, PageRequest page) {
        return given(scenario).terminatedCases().check(Scenario.KEY, page);
    }

    private Page<TerminatedCase> page(Scenario scenario, PageRequest page) {
        return answer(scenario, page)
                .fold(
                        CheckResult.Found::page,
                        none -> Assertions.fail("no record"),
                        tooMany -> Assertions.fail("too many"));
    }

    /** Demands all seven fields as published, by the document's own examples: rules read each of them. */
    @Test
    default void givesEveryFieldAsPublished() {
        Scenario.Published example = Scenario.documentExamples();
        assertThat(page(example, PageRequest.first()).rows()).isEqualTo(example.cases());
    }

    /** Demands the order number of the call, because the bill is checked by it. */
    @Test
    default void givesTheOrderNumberOfTheCall() {
        assertThat(answer(Scenario.documentExamples(), PageRequest.first()).orderNumber())
                .isPresent();
    }

    /**
     * Demands that all three forms of "nothing found" are the same answer. A client that takes 201 for an error raises a false
     * alarm; one that waits for 201 alone finds an empty list where there is nothing.
     */
    @ParameterizedTest
    @EnumSource
    default void nothingPublishedIsNoRecord(Scenario.Nothing.Form form) {
        assertThat(answer(new Scenario.Nothing(form), PageRequest.first())).isInstanceOf(CheckResult.NoRecord.class);
    }

    /** Demands a result for more rows than QCC returns: the request is charged, and the company has very many rows. */
    @Test
    default void moreRowsThanQccReturnsAreAResult() {
        CheckResult<?> result = answer(new Scenario.Refused("207"), PageRequest.first());
        assertThat(result).isInstanceOf(CheckResult.TooMany.class);
        assertThat(result.cost().charged()).isPositive();
    }

    /** Demands the slice that was asked for: a page that begins elsewhere hides rows and shows others twice. */
    @Test
    default void givesTheSecondPage() {
        Scenario.Published many = Scenario.rows(45);
        assertThat(page(many, PageRequest.of(2)).rows()).isEqualTo(many.cases().subList(20, 40));
    }

    /** Demands that the last page has what remains and says that nothing follows, for the next one would be paid in vain. */
    @Test
    default void givesTheLastPage() {
        Scenario.Published many = Scenario.rows(45);
        Page<TerminatedCase> last = page(many, PageRequest.of(3));
        assertThat(last.rows()).isEqualTo(many.cases().subList(40, 45));
        assertThat(last.hasNext()).isFalse();
    }

    /** Demands that a walk asks each page once and none beyond the last: each is a paid call. */
    @Test
    default void walksAllPagesWithoutASpareCall() {
        Scenario.Published many = Scenario.rows(45);
        Listing<TerminatedCase> all =
                given(many).terminatedCases().pages(Scenario.KEY).readAll();
        assertThat(all.rows()).isEqualTo(many.cases());
        assertThat(all.receipts()).hasSize(3);
    }

    /** Demands that an amount which is not stated is absent: zero would say that the debt is settled. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-", "—", "暂无"})
    default void anAmountThatIsNotStatedIsAbsent(String placeholder) {
        assertThat(unperformed(placeholder).isAbsent()).isTrue();
    }

    /** Demands that an amount which is not understood loses neither its row nor its text, for a person can still read it. */
    @Test
    default void anAmountThatIsNotUnderstoodKeepsItsText() {
        Reading<UnperformedAmount> amount = unperformed("约五十万");
        assertThat(amount.isUnreadable()).isTrue();
        assertThat(amount.raw()).isEqualTo("约五十万");
    }

    private Reading<UnperformedAmount> unperformed(String text) {
        Scenario scenario = new Scenario.Published(
                List.of(),
                List.of(Scenario.terminatedCase(0).unperformedAmount(text).build()),
                List.of());
        return page(scenario, PageRequest.first()).rows().get(0).unperformedAmount();
    }

    /** Demands that a KeyNo is taken, unlike by the credit check: it alone tells firms of the same name apart. */
    @Test
    default void takesAKeyNo() {
        SearchKey keyNo = SearchKey.of("7629d57f18b20b1927ea4ee5366bfde3");
        assertThat(given(Scenario.documentExamples()).terminatedCases().check(keyNo, PageRequest.first()))
                .isNotNull();
    }

    /** Demands debtor and certificate number in the detail, by the document's own example: only they say who the debtor is. */
    @Test
    default void givesTheDetailOfACase() {
        Scenario.Published example = Scenario.documentExamples();
        CaseId id = CaseId.of("68d0c45d6ce6115c340e31674b45cd62");
        assertThat(given(example).terminatedCases().detail(id).detail())
                .contains(example.details().get(0));
    }

    /** Demands of an id that nobody knows the answer "none": entries are removed, which is no error of the caller's. */
    @Test
    default void anUnknownCaseHasNoDetail() {
        CaseId id = CaseId.of("00000000000000000000000000000000");
        assertThat(given(Scenario.documentExamples())
                        .terminatedCases()
                        .detail(id)
                        .detail())
                .isEmpty();
    }
}
