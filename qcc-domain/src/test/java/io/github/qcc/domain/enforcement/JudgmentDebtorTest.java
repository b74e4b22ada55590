package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgmentDebtorTest {
    @Test
    void printsWithoutTheNameForItMayBeAPersons() {
        assertThat(JudgmentDebtor.read("7629d57f18b20b1927ea4ee5366bfde3", "张三"))
                .hasToString("JudgmentDebtor[name=(withheld)]");
    }

    @Test
    void printsWhereNoNameIsKnown() {
        assertThat(JudgmentDebtor.read(null, "—")).hasToString("JudgmentDebtor[name=(absent)]");
    }
}
