package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
    private static Listing<String> listing(OptionalInt total, Set<Drift> drift) {
        return new Listing<>(List.of("a", "b"), total, List.of(), 1, drift, Optional.empty());
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
        assertThat(listing(OptionalInt.empty(), Set.of(Drift.ENDED_EARLY)).isIncomplete())
                .isTrue();
    }

    @Test
    void isNotIncompleteForOtherDrift() {
        assertThat(listing(OptionalInt.of(2), Set.of(Drift.TOTAL_CHANGED, Drift.ROW_REPEATED))
                        .isIncomplete())
                .isFalse();
    }

    @Test
    void whatNoCallGaveIsNothing() {
        assertThat(Listing.empty())
                .isEqualTo(new Listing<>(List.of(), OptionalInt.empty(), List.of(), 0, Set.of(), Optional.empty()));
    }
}
