package io.github.qcc.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CreditLevel;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link ImportExportCreditCheck} must do: give what customs publishes, whole and unchanged, at its price. */
public interface ImportExportCreditCheckContract extends RefusalContract {
    @Override
    default void ask(QccPorts qcc) {
        qcc.importExportCredit().check(Scenario.KEY, PageRequest.first());
    }

    private CheckResult<CustomsRegistration> answer(Scenario scenario, PageRequest page) {
        return given(scenario).importExportCredit().check(Scenario.KEY, page);
    }

    private Page<CustomsRegistration> page(Scenario scenario, PageRequest page) {
        return answer(scenario, page)
                .fold(
                        CheckResult.Found::page,
                        none -> Assertions.fail("no record"),
                        tooMany -> Assertions.fail("too many"));
    }

    /** Demands all sixteen fields and the penalties as published, by the document's own example: rules read each of them. */
    @Test
    default void givesEveryFieldAsPublished() {
        Scenario.Published example = Scenario.documentExamples();
        assertThat(page(example, PageRequest.first()).rows()).isEqualTo(example.registrations());
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
        assertThat(page(many, PageRequest.of(2)).rows())
                .isEqualTo(many.registrations().subList(20, 40));
    }

    /** Demands that the last page has what remains and says that nothing follows, for the next one would be paid in vain. */
    @Test
    default void givesTheLastPage() {
        Scenario.Published many = Scenario.rows(45);
        Page<CustomsRegistration> last = page(many, PageRequest.of(3));
        assertThat(last.rows()).isEqualTo(many.registrations().subList(40, 45));
        assertThat(last.hasNext()).isFalse();
    }

    /** Demands the total of the list on every page, because whoever stops early has to say "at least". */
    @Test
    default void everyPageStatesTheTotal() {
        assertThat(page(Scenario.rows(45), new PageRequest(1, 7)).total()).hasValue(45);
    }

    /** Demands that a walk asks each page once and none beyond the last: each is a paid call. */
    @Test
    default void walksAllPagesWithoutASpareCall() {
        Scenario.Published many = Scenario.rows(45);
        Listing<CustomsRegistration> all =
                given(many).importExportCredit().pages(Scenario.KEY).readAll();
        assertThat(all.rows()).isEqualTo(many.registrations());
        assertThat(all.receipts()).hasSize(3);
    }

    /** Demands that a level nobody has heard of stays readable and has no tier: customs has renamed levels four times. */
    @Test
    default void keepsAnUnknownCreditLevelAsItIs() {
        Scenario unknown = new Scenario.Published(
                List.of(Scenario.registration(0).creditLevel("未来信用企业").build()), List.of(), List.of());
        CreditLevel level =
                page(unknown, PageRequest.first()).rows().get(0).credit().level();
        assertThat(level.raw()).isEqualTo("未来信用企业");
        assertThat(level.tier()).isEmpty();
    }

    /** Demands that a KeyNo is refused before it costs anything, because this interface takes none. */
    @Test
    default void refusesAKeyNoBeforeAnythingIsSent() {
        QccPorts qcc = given(Scenario.documentExamples());
        SearchKey keyNo = SearchKey.of("7629d57f18b20b1927ea4ee5366bfde3");
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> qcc.importExportCredit().check(keyNo, PageRequest.first()))
                .satisfies(refused -> assertThat(refused.billing()).isEqualTo(Billing.NONE));
    }
}
