package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckOutcomeTest {
    private static final List<String> TWENTY =
            IntStream.range(0, 20).mapToObj(i -> "row" + i).toList();

    private static CheckOutcome<String> outcome(Function<PageRequest, CheckResult<String>> check) {
        return CheckOutcome.of(Rows.pages(check));
    }

    @Test
    void rowsAreFound() {
        CheckOutcome<String> found = outcome(page -> Rows.answer(page, OptionalInt.of(1), List.of("row")));
        assertThat(found).isInstanceOf(CheckOutcome.Found.class);
        assertThat(found.rows()).containsExactly("row");
        assertThat(found.error()).isEmpty();
    }

    @Test
    void noRecordIsNoRecord() {
        CheckOutcome<String> none = outcome(page -> Rows.noAnswer());
        assertThat(none).isInstanceOf(CheckOutcome.NoRecord.class);
        assertThat(none.rows()).isEmpty();
        assertThat(none.error()).isEmpty();
        assertThat(none.listing().receipts()).hasSize(1);
    }

    @Test
    void anEmptyListIsNoRecord() {
        assertThat(outcome(page -> Rows.answer(page, OptionalInt.of(0), List.of())))
                .isInstanceOf(CheckOutcome.NoRecord.class);
    }

    @Test
    void aTotalWithoutRowsIsNotClean() {
        assertThat(outcome(page -> Rows.answer(page, OptionalInt.of(3), List.of())))
                .isInstanceOf(CheckOutcome.Found.class);
    }

    @Test
    void aFailureIsUnknown() {
        QccException outage = Rows.outage(Billing.UNCERTAIN);
        CheckOutcome<String> unknown = outcome(page -> {
            throw outage;
        });
        assertThat(unknown).isInstanceOf(CheckOutcome.Unknown.class);
        assertThat(unknown.error()).containsSame(outage);
        assertThat(unknown.rows()).isEmpty();
    }

    @Test
    void aFailureKeepsTheRowsReadBefore() {
        CheckOutcome<String> unknown = outcome(page -> {
            if (page.index() > 1) {
                throw Rows.outage(Billing.NONE);
            }
            return Rows.answer(page, OptionalInt.of(45), TWENTY);
        });
        assertThat(unknown).isInstanceOf(CheckOutcome.Unknown.class);
        assertThat(unknown.rows()).isEqualTo(TWENTY);
        assertThat(unknown.listing().receipts()).hasSize(1);
    }

    @Test
    void aFaultOfTheProgramIsNoOutcome() {
        assertThatIllegalStateException()
                .isThrownBy(() -> outcome(page -> {
                    throw new IllegalStateException("a bug");
                }));
    }

    @Test
    void whatWasNotAskedIsUnknownAndGaveNothing() {
        QccException stop = Rows.refused("102");
        CheckOutcome<String> unknown = CheckOutcome.unknown(stop);
        assertThat(unknown.error()).map(QccException::type).contains(stop.type());
        assertThat(unknown.cost()).isEqualTo(Cost.NONE);
        assertThat(unknown.listing()).isEqualTo(Listing.empty());
    }
}
