package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {
    @Test
    void asksForTheLargestPageUnlessToldOtherwise() {
        assertThat(PageRequest.first()).isEqualTo(new PageRequest(1, 20));
        assertThat(PageRequest.of(3)).isEqualTo(new PageRequest(3, 20));
    }

    @Test
    void theNextPageIsOfTheSameSize() {
        assertThat(new PageRequest(2, 7).next()).isEqualTo(new PageRequest(3, 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void takesSizesOneToTwenty(int size) {
        assertThat(new PageRequest(1, size).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 21, 50})
    void refusesOtherSizes(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageRequest(1, size))
                .withMessage("page size must be 1..20 but was " + size);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0})
    void refusesPagesBeforeTheFirst(int index) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageRequest.of(index))
                .withMessage("page must be 1 or more but was " + index);
    }
}
