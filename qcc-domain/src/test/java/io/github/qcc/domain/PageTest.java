package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    @ParameterizedTest
    @CsvSource({
        "1,  0, false",
        "1, 19, false",
        "1, 20, false",
        "1, 21, true",
        "2, 40, false",
        "2, 41, true",
        "107374183, 2147483647, false", // beyond what an int can multiply
    })
    void goesOnWhileTheTotalSaysSo(int index, int total, boolean hasNext) {
        Page<String> page = new Page<>(List.of("row"), PageRequest.of(index), OptionalInt.of(total));
        assertThat(page.hasNext()).isEqualTo(hasNext);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "6, false", "7, true"})
    void goesOnAfterAFullPageWhereNoTotalIsStated(int rows, boolean hasNext) {
        Page<String> page = new Page<>(Collections.nCopies(rows, "row"), new PageRequest(1, 7), OptionalInt.empty());
        assertThat(page.hasNext()).isEqualTo(hasNext);
    }

    @Test
    void refusesANegativeTotal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Page<>(List.of(), PageRequest.first(), OptionalInt.of(-1)))
                .withMessage("total must not be negative but was -1");
    }

    @Test
    void keepsItsRowsWhateverBecomesOfTheListGiven() {
        List<String> given = new ArrayList<>(List.of("row"));
        Page<String> page = new Page<>(given, PageRequest.first(), OptionalInt.of(0));
        given.clear();
        assertThat(page.rows()).containsExactly("row").isUnmodifiable();
    }
}
