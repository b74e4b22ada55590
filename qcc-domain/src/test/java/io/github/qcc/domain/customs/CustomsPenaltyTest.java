package io.github.qcc.domain.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomsPenaltyTest {
    @Test
    void printsWithoutTheParty() {
        assertThat(CustomsPenalty.read("1", "0946", "张三", "2018-09-05", "违规"))
                .hasToString("CustomsPenalty[no=1, penalizedOn=2018-09-05, caseProperty=VIOLATION]");
    }

    @Test
    void namesItsUnreadableFields() {
        assertThat(CustomsPenalty.read("1", "0946", "张三", "去年", "侵权").unreadable())
                .isEqualTo(Map.of("penalizedOn", "去年", "caseProperty", "侵权"));
    }

    @Test
    void absentFieldsAreNotUnreadable() {
        assertThat(CustomsPenalty.read(null, null, null, null, "—").unreadable())
                .isEmpty();
    }
}
