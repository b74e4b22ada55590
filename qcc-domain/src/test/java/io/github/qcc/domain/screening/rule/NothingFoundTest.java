package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.both;
import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.none;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static io.github.qcc.domain.screening.rule.Profiles.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.CounterpartyProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class NothingFoundTest {
    private final NothingFound rule = new NothingFound();

    @Test
    void notesTheCheckThatFoundNothing() {
        assertThat(texts(rule, enforced(terminated().build())))
                .containsExactly("NOTE\n检索范围内未发现海关备案及信用记录\nno customs registration found within the search");
        assertThat(texts(rule, registered(registration().build())))
                .containsExactly("NOTE\n检索范围内未发现终本案件\nno terminated case found within the search");
    }

    @Test
    void leavesACompanyWithoutAnyRecordToThePolicy() {
        assertThat(judge(rule, clean())).isEmpty();
    }

    @Test
    void notesItBesideACheckWithoutAResult() {
        assertThat(judge(rule, new CounterpartyProfile(Profiles.KEY, unknown(List.of()), none())))
                .hasSize(1);
    }

    @Test
    void saysNothingWhereRowsWereFound() {
        assertThat(judge(rule, both(registration().build(), terminated().build())))
                .isEmpty();
    }
}
