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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link TerminatedCaseCheck} must do. */
public interface TerminatedCaseCheckContract extends RefusalContract {
    @Override
    default void ask(QccPorts qcc) {
        qcc.terminatedCases().check(Scenario.KEY, PageRequest.first());
    }

    private CheckResult<TerminatedCase> answer(Scenario scenario, PageRequest page) {
        return given(scenario).terminatedCases().check(Scenario.KEY, page);
    }

    private Page<TerminatedCase> page(Scenario scenario, PageRequest page) {
        return answer(scenario, page).fold(CheckResult.Found::page, none -> {
            throw new AssertionError("no record");
        });
    }

    /** All seven fields arrive as published: the document's own examples. */
    @Test
    default void givesEveryFieldAsPublished() {
        Scenario.Published example = Scenario.documentExamples();
        assertThat(page(example, PageRequest.first()).rows()).isEqualTo(example.cases());
    }

    /** An answer carries the reference by which the bill is checked. */
    @Test
    default void givesTheOrderNumberOfTheCall() {
        assertThat(answer(Scenario.documentExamples(), PageRequest.first()).orderNumber())
                .isPresent();
    }

    /** All three forms of "nothing found" are the same answer, and not an error. */
    @ParameterizedTest
    @EnumSource
    default void nothingPublishedIsNoRecord(Scenario.Nothing.Form form) {
        assertThat(answer(new Scenario.Nothing(form), PageRequest.first())).isInstanceOf(CheckResult.NoRecord.class);
    }

    /** A page is the slice that was asked for. */
    @Test
    default void givesTheSecondPage() {
        Scenario.Published many = Scenario.rows(45);
        assertThat(page(many, PageRequest.of(2)).rows()).isEqualTo(many.cases().subList(20, 40));
    }

    /** The last page has what remains, and says that nothing follows. */
    @Test
    default void givesTheLastPage() {
        Scenario.Published many = Scenario.rows(45);
        Page<TerminatedCase> last = page(many, PageRequest.of(3));
        assertThat(last.rows()).isEqualTo(many.cases().subList(40, 45));
        assertThat(last.hasNext()).isFalse();
    }

    /** Walking asks each page once and none beyond the last. */
    @Test
    default void walksAllPagesWithoutASpareCall() {
        Scenario.Published many = Scenario.rows(45);
        Listing<TerminatedCase> all =
                given(many).terminatedCases().walk(Scenario.KEY).readAll();
        assertThat(all.rows()).isEqualTo(many.cases());
        assertThat(all.calls()).isEqualTo(3);
    }

    /** An amount that is not stated is absent, never zero. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-", "—", "暂无"})
    default void anAmountThatIsNotStatedIsAbsent(String placeholder) {
        assertThat(unperformed(placeholder).isAbsent()).isTrue();
    }

    /** An amount that is not understood loses neither its row nor its text. */
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

    /** This interface takes a KeyNo, unlike the credit check. */
    @Test
    default void takesAKeyNo() {
        SearchKey keyNo = SearchKey.of("7629d57f18b20b1927ea4ee5366bfde3");
        assertThat(given(Scenario.documentExamples()).terminatedCases().check(keyNo, PageRequest.first()))
                .isNotNull();
    }

    /** The detail adds the debtor and the certificate number: the document's own example. */
    @Test
    default void givesTheDetailOfACase() {
        Scenario.Published example = Scenario.documentExamples();
        CaseId id = CaseId.of("68d0c45d6ce6115c340e31674b45cd62");
        assertThat(given(example).terminatedCases().detail(id).detail())
                .contains(example.details().get(0));
    }

    /** An id that nobody knows is answered by "none", not by an error. */
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
