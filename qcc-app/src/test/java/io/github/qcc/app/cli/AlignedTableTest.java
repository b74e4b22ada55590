package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void aChineseCharacterIsTwoColumnsWide() {
        assertThat(AlignedTable.width("海关 a（1）")).isEqualTo(11);
    }

    @Test
    void columnsStandUnderEachOther() {
        AlignedTable table = new AlignedTable("  ", "lr");
        table.row("海关", "1");
        table.row("abcdef", "234");
        assertThat(table).hasToString("  海关      1\n  abcdef  234\n");
    }

    @Test
    void markupInDataIsPrintedAsItIs() {
        AlignedTable table = new AlignedTable("", "l");
        table.row("@|red 公司|@");
        assertThat(table).hasToString("@|red 公司|@\n");
    }
}
