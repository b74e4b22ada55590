package io.github.qcc.domain.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTransitionTest {
    @ParameterizedTest
    @CsvSource({
        "AA,           高级认证企业,          OFFICIAL",
        "A,            一般认证企业,          OFFICIAL",
        "B,            一般信用企业,          OFFICIAL",
        "C,            一般信用企业|失信企业, OFFICIAL",
        "D,            一般信用企业|失信企业, OFFICIAL",
        "一般认证企业, 注册登记和备案企业,    OFFICIAL",
        "一般信用企业, 注册登记和备案企业,    OFFICIAL",
        "注册登记和备案企业, 常规企业,        PRACTICAL",
    })
    void leadsFromAnEndedLevelIntoTheNextRegime(String label, String to, LevelTransition.Basis basis) {
        LevelTransition transition =
                CreditRating.read(label, null, null).successor().orElseThrow();

        assertThat(transition.to()).extracting(OfficialLevel::label).containsExactly(to.split("\\|"));
        assertThat(transition.basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource({"高级认证企业", "失信企业", "常规企业", "严重失信企业", "认证企业", "别的什么", "''"})
    void isNotInventedForOtherLevels(String label) {
        assertThat(CreditRating.read(label, null, null).successor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADVANCED_CERTIFIED, ADVANCED_CERTIFIED",
        "GENERAL_CERTIFIED,  GENERAL_CERTIFIED",
        "CERTIFIED_UMBRELLA, CERTIFIED_UMBRELLA",
        "GENERAL_CREDIT,     GENERAL_CREDIT",
        "DISHONEST,          DISHONEST",
    })
    void leavesLabelsUnchangedIn2018(OfficialLevel from, OfficialLevel to) {
        LevelTransition transition =
                LevelTransition.of(from, CreditRegime.OF_2018).orElseThrow();

        assertThat(transition.to()).containsExactly(to);
        assertThat(transition.source()).isEqualTo("海关总署公告2018年第32号");
    }

    @Test
    void redeterminesTheDishonestIn2021() {
        assertThat(LevelTransition.of(OfficialLevel.DISHONEST, CreditRegime.OF_2021))
                .map(LevelTransition::to)
                .contains(List.of(OfficialLevel.DISHONEST, OfficialLevel.REGISTERED_AND_FILED));
    }

    @Test
    void keepsTheDishonestIn2026ByPracticeOnly() {
        assertThat(LevelTransition.of(OfficialLevel.DISHONEST, CreditRegime.OF_2026))
                .map(LevelTransition::basis)
                .contains(LevelTransition.Basis.PRACTICAL);
    }

    @Test
    void startsAndEndsAtLevelsOfNeighbouringRegimes() {
        for (CreditRegime into : CreditRegime.values()) {
            Arrays.stream(OfficialLevel.values())
                    .flatMap(from -> LevelTransition.of(from, into).stream())
                    .forEach(transition -> {
                        assertThat(into.levels()).containsAll(transition.to());
                        assertThat(CreditRegime.values()[into.ordinal() - 1].levels())
                                .contains(transition.from());
                    });
        }
    }
}
