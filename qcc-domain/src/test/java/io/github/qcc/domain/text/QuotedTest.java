package io.github.qcc.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void showsFortyCharactersAndTellsThatThereAreMore() {
        assertThat(Quoted.of("a".repeat(40))).isEqualTo("'" + "a".repeat(40) + "'");
        assertThat(Quoted.of("a".repeat(41))).isEqualTo("'" + "a".repeat(40) + "…'");
    }

    @Test
    void showsNothingThatWouldBreakALine() {
        assertThat(Quoted.of("a\nb\u2028c\uD800")).isEqualTo("'a\uFFFDb\uFFFDc\uFFFD'");
    }
}
