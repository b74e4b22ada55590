package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.port.CaseDetailResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterpartyProfileTest {
    private static final SearchKey KEY = SearchKey.of("虚构远洋贸易有限公司");
    private static final RegisteredCapital TEN = RegisteredCapital.ofYuan(BigDecimal.TEN);
    private static final CaseDetails DETAILS = new CaseDetails(
            Scenario.documentExamples().details().stream()
                    .map(detail -> new CaseDetailResult(Optional.of(detail), Receipt.charged(null, Rows.NOON)))
                    .toList(),
            Optional.empty());

    private final CounterpartyProfile profile = new CounterpartyProfile(KEY, Rows.none(), Rows.none());

    @Test
    void beginsWithTheTwoChecksAlone() {
        assertThat(profile.details()).isEqualTo(CaseDetails.NONE);
        assertThat(profile.registeredCapital()).isEmpty();
    }

    @Test
    void takesDetailsAndCapitalInEitherOrder() {
        CounterpartyProfile full = profile.withDetails(DETAILS).withRegisteredCapital(TEN);
        assertThat(full.key()).isEqualTo(KEY);
        assertThat(full.details()).isEqualTo(DETAILS);
        assertThat(full.registeredCapital()).contains(TEN);
        assertThat(profile.withRegisteredCapital(TEN).withDetails(DETAILS)).isEqualTo(full);
    }

    @Test
    void costsWhatChecksAndDetailsCost() {
        int details = DETAILS.results().size();
        assertThat(profile.withDetails(DETAILS).cost()).isEqualTo(new Cost(2L + details, 0, 0));
        assertThat(new CaseDetails(List.of(), Optional.of(Rows.outage(Billing.UNCERTAIN))).cost())
                .isEqualTo(new Cost(0, 1, 0));
        assertThat(DETAILS.rows()).isEqualTo(Scenario.documentExamples().details());
    }

    private static <T> CheckOutcome<T> of(boolean tooMany) {
        return new CheckOutcome.Found<>(new Listing<>(List.of(), OptionalInt.of(7), tooMany, List.of(), Set.of()));
    }

    @Test
    void hasNoRecordIfBothChecksHaveAResultAndNoRow() {
        CheckOutcome<CustomsRegistration> rows = new CheckOutcome.Found<>(
                Rows.listing(1, List.of(Scenario.registration(0).build())));
        assertThat(profile.hasNoRecord()).isTrue();
        assertThat(new CounterpartyProfile(KEY, of(false), Rows.none()).hasNoRecord())
                .isTrue();
        assertThat(new CounterpartyProfile(KEY, of(true), Rows.none()).hasNoRecord())
                .isFalse();
        assertThat(new CounterpartyProfile(KEY, rows, Rows.none()).hasNoRecord())
                .isFalse();
        assertThat(new CounterpartyProfile(KEY, Rows.none(), CheckOutcome.unknown(Rows.outage(Billing.NONE)))
                        .hasNoRecord())
                .isFalse();
    }
}
