package io.github.qcc.domain.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistinctPenaltiesTest {
    private static CustomsPenalty penalty(String no, String decision, String date, String kind) {
        return CustomsPenalty.read(no, decision, "某人", date, kind);
    }

    private static CustomsRegistration of(CustomsPenalty... penalties) {
        return CustomsRegistration.builder().penalties(List.of(penalties)).build();
    }

    private static List<CustomsPenalty> distinct(CustomsRegistration... rows) {
        return CustomsPenalty.distinct(List.of(rows));
    }

    @Test
    void aDecisionUnderTwoRegistrationsIsOne() {
        CustomsPenalty first = penalty("1", "关缉违字〔2024〕7号", "2024-01-01", "违规");
        CustomsPenalty again = penalty("2", " 关缉违字〔2024〕 7号", "2024-01-01 00:00:00", "违规");
        assertThat(distinct(of(first), of(again))).containsExactly(first);
    }

    @Test
    void decisionsOfOtherNumberOrDateAreOthers() {
        assertThat(distinct(of(
                        penalty("1", "A", "2024-01-01", "违规"),
                        penalty("1", "B", "2024-01-01", "违规"),
                        penalty("1", "A", "2024-01-02", "违规"),
                        penalty("1", "A", "某日", "违规"),
                        penalty("1", "A", "", "违规"))))
                .hasSize(5);
    }

    @Test
    void penaltiesWithoutANumberAreToldByAllTheirFields() {
        CustomsPenalty one = penalty("1", "", "2024-01-01", "违规");
        CustomsPenalty other = penalty("2", "", "2024-01-01", "违规");
        assertThat(distinct(of(one, other), of(one, other))).containsExactly(one, other);
    }

    @Test
    void ofTwoEntriesTheOneThatNamesSmugglingCounts() {
        CustomsPenalty unstated = penalty("1", "A", "2024-01-01", "");
        CustomsPenalty smuggling = penalty("1", "A", "2024-01-01", "走私罪");
        assertThat(distinct(of(unstated), of(smuggling))).containsExactly(smuggling);
        assertThat(distinct(of(smuggling), of(unstated))).containsExactly(smuggling);
        assertThat(smuggling.isForSmuggling()).isTrue();
        assertThat(unstated.isForSmuggling()).isFalse();
    }
}
