package io.github.qcc.domain.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditRegimeTest {
    @ParameterizedTest
    @CsvSource({
        "2008-04-01, OF_2008",
        "2014-11-30, OF_2008",
        "2014-12-01, OF_2014",
        "2018-04-30, OF_2014",
        "2018-05-01, OF_2018",
        "2021-10-31, OF_2018",
        "2021-11-01, OF_2021",
        "2026-03-31, OF_2021",
        "2026-04-01, OF_2026",
        "9999-12-31, OF_2026",
    })
    void runsFromItsFirstToItsLastDay(LocalDate date, CreditRegime regime) {
        assertThat(CreditRegime.on(date)).contains(regime);
    }

    @Test
    void isNotKnownBeforeApril2008() {
        assertThat(CreditRegime.on(LocalDate.of(2008, 3, 31))).isEmpty();
    }

    @Property
    void regimesPartitionTheTimeLine(@ForAll @DateRange(min = "2008-04-01", max = "2060-12-31") LocalDate date) {
        assertThat(Arrays.stream(CreditRegime.values())
                        .filter(regime -> !date.isBefore(regime.from()))
                        .filter(regime -> regime.until().filter(date::isAfter).isEmpty()))
                .containsExactly(CreditRegime.on(date).orElseThrow());
    }

    @Test
    void onlyTheLastHasNoEnd() {
        assertThat(CreditRegime.values())
                .filteredOn(regime -> regime.until().isEmpty())
                .containsExactly(CreditRegime.OF_2026);
    }

    @ParameterizedTest
    @CsvSource({
        "OF_2008, 2008, 170",
        "OF_2014, 2014, 225",
        "OF_2018, 2018, 237",
        "OF_2021, 2021, 251",
        "OF_2026, 2026, 282"
    })
    void isNamedByYearAndDecree(CreditRegime regime, int year, int decree) {
        assertThat(regime.year()).isEqualTo(year);
        assertThat(regime.decree()).isEqualTo(decree);
    }

    @ParameterizedTest
    @CsvSource({
        "OF_2008, AA|A|B|C|D",
        "OF_2014, 高级认证企业|一般认证企业|认证企业|一般信用企业|失信企业",
        "OF_2018, 高级认证企业|一般认证企业|认证企业|一般信用企业|失信企业",
        "OF_2021, 高级认证企业|失信企业|注册登记和备案企业",
        "OF_2026, 高级认证企业|失信企业|认证企业|常规企业|严重失信企业",
    })
    void knowsItsLevels(CreditRegime regime, String labels) {
        assertThat(regime.levels()).extracting(OfficialLevel::label).containsExactly(labels.split("\\|"));
    }

    @Test
    void wantsADate() {
        assertThatNullPointerException().isThrownBy(() -> CreditRegime.on(null)).withMessage("date");
    }
}
