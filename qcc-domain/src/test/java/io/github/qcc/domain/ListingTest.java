package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

    private static Listing<String> listing(OptionalInt total, Set<ListingAnomaly> anomalies) {
        return new Listing<>(List.of("a", "b"), total, false, List.of(), anomalies);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    void isIncompleteWhereRowsAreMissingToTheTotal(int total, boolean incomplete) {
        assertThat(listing(OptionalInt.of(total), Set.of()).isIncomplete()).isEqualTo(incomplete);
    }

    @Test
    void isCompleteWhereNothingSaysOtherwise() {
        assertThat(listing(OptionalInt.empty(), Set.of()).isIncomplete()).isFalse();
    }

    @Test
    void isIncompleteWhereReadingStoppedEarly() {
        assertThat(listing(OptionalInt.empty(), Set.of(ListingAnomaly.ENDED_EARLY))
                        .isIncomplete())
                .isTrue();
    }

    @Test
    void isNotIncompleteForOtherAnomalies() {
        assertThat(listing(OptionalInt.of(2), Set.of(ListingAnomaly.TOTAL_CHANGED, ListingAnomaly.ROW_REPEATED))
                        .isIncomplete())
                .isFalse();
    }

    @Test
    void isIncompleteIfQccHasTooManyRows() {
        assertThat(new Listing<>(List.of(), OptionalInt.empty(), true, List.of(), Set.of()).isIncomplete())
                .isTrue();
    }

    @Test
    void costsWhatItsPagesCost() {
        Receipt polled = Receipt.charged(new OrderNumber("P1"), NOON).withCost(new Cost(3, 0, 1));
        Receipt cached =
                Receipt.charged(new OrderNumber("P2"), NOON.minusSeconds(9)).from(Receipt.Source.CACHED);
        Listing<String> listing =
                new Listing<>(List.of("a"), OptionalInt.of(1), false, List.of(polled, cached), Set.of());
        assertThat(listing.cost()).isEqualTo(new Cost(3, 0, 1));
        assertThat(listing.orderNumbers()).extracting(OrderNumber::value).containsExactly("P1", "P2");
        assertThat(listing.answeredAt()).contains(NOON.minusSeconds(9));
        assertThat(listing.isCached()).isTrue();
    }

    @Test
    void isEmptyIfNoPageWasRead() {
        assertThat(Listing.empty())
                .isEqualTo(new Listing<>(List.of(), OptionalInt.empty(), false, List.of(), Set.of()));
    }
}
