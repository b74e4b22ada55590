package io.github.qcc.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(
            ints = {0, 7, 0x1B, 0x7F, 0x85, 0x9B, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069
            })
    void whatSteersATerminalIsReplaced(int character) {
        String text = "甲" + Character.toString(character) + "乙";
        assertThat(Printable.of(text)).isEqualTo("甲\uFFFD乙");
        assertThat(CsvReport.defused(text)).isEqualTo("甲\uFFFD乙");
        assertThat(SheetXml.shortened(text)).isEqualTo("甲\uFFFD乙");
    }

    @Test
    void textAndWholeCharactersStay() {
        assertThat(Printable.of("𠮷野 Ａ＆Ｂ\n\t")).isEqualTo("𠮷野 Ａ＆Ｂ\n\t");
        assertThat(Printable.of("a\uD842")).isEqualTo("a\uFFFD");
    }

    @Test
    void aCellIsCut() {
        assertThat(SheetXml.shortened("x".repeat(40_000))).hasSize(32_767);
    }
}
