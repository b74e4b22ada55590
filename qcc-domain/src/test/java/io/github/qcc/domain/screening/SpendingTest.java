package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.SearchKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpendingTest {
    @Test
    void eachAnsweredCallIsCharged() {
        assertThat(Spending.of(new CheckOutcome.Found<>(Rows.listing(3, List.of("row")))))
                .isEqualTo(new Spending(3, 0));
    }

    @Test
    void askingForNothingFoundIsCharged() {
        assertThat(Spending.of(Rows.none())).isEqualTo(new Spending(1, 0));
    }

    @ParameterizedTest
    @CsvSource({"NONE, 2, 0", "CHARGED, 3, 0", "UNCERTAIN, 2, 1"})
    void theCallThatFailedCostsWhatItSays(Billing billing, int charged, int uncertain) {
        assertThat(Spending.of(new CheckOutcome.Unknown<>(Rows.listing(2, List.of("row")), Rows.outage(billing))))
                .isEqualTo(new Spending(charged, uncertain));
    }

    @Test
    void whatWasNotAskedCostsNothing() {
        assertThat(Spending.of(CheckOutcome.notAsked(Rows.refused("101")))).isEqualTo(new Spending(0, 0));
    }

    @Test
    void aProfileCostsWhatItsChecksCost() {
        CounterpartyProfile profile = new CounterpartyProfile(
                SearchKey.of("虚构远洋贸易有限公司"),
                new CheckOutcome.Unknown<>(Rows.listing(2, List.of()), Rows.outage(Billing.UNCERTAIN)),
                new CheckOutcome.Unknown<>(Rows.listing(5, List.of()), Rows.outage(Billing.UNCERTAIN)));
        assertThat(profile.spending()).isEqualTo(new Spending(7, 2));
    }
}
