package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.incomplete;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class NothingFoundTest {
    private final NothingFound rule = new NothingFound();

    @Test
    void saysThatTheSearchFoundNothing() {
        assertThat(judge(rule, clean()))
                .containsExactly(
                        new Finding(
                                "nothing-found",
                                Severity.NOTE,
                                "检索范围内未发现海关备案及信用记录",
                                "no customs registration found within the search"),
                        new Finding(
                                "nothing-found",
                                Severity.NOTE,
                                "检索范围内未发现终本案件",
                                "no terminated case found within the search"));
    }

    @Test
    void speaksForTheCheckThatFoundNothing() {
        assertThat(judge(rule, registered(registration().build())))
                .extracting(Finding::zh)
                .containsExactly("检索范围内未发现终本案件");
    }

    @Test
    void saysNothingOfACheckThatWasNotAnswered() {
        assertThat(judge(rule, new CounterpartyProfile(Profiles.KEY, unknown(List.of()), unknown(List.of()))))
                .isEmpty();
    }

    @Test
    void saysNothingOfATotalWithoutRows() {
        assertThat(judge(
                        rule,
                        new CounterpartyProfile(Profiles.KEY, incomplete(List.of(), 3), incomplete(List.of(), 3))))
                .isEmpty();
    }
}
