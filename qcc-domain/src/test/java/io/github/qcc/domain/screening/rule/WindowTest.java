package io.github.qcc.domain.screening.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.Reading;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
    private static final Window YEAR = new Window(Period.ofYears(1));

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2025-06-30, true", // the first day
        "2026-06-30, 2025-06-29, false",
        "2026-06-30, 2026-06-30, true",
        "2026-06-30, 2026-07-01, true", // a date in the future is not old
        "2028-02-29, 2027-02-28, true", // a leap year
        "2028-02-29, 2027-02-27, false"
    })
    void reachesBackToItsFirstDay(LocalDate asOf, LocalDate event, boolean included) {
        assertThat(YEAR.includes(event, asOf)).isEqualTo(included);
        assertThat(YEAR.includes(Reading.ofDate(event.toString()), asOf)).isEqualTo(included);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "不详"})
    void includesAnEventWithoutAReadableDate(String date) {
        assertThat(YEAR.includes(Reading.ofDate(date), Profiles.TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0M", "P-1Y", "P30D", "P1Y1D", "P1M-1D", "P1Y-12M", "P-1Y24M"})
    void isWholeMonthsOrYears(Period length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(length))
                .withMessage("window must be whole months or years, at least one, but was " + length);
    }

    @Test
    void mayBeAMonth() {
        assertThat(new Window(Period.ofMonths(1)).includes(Profiles.TODAY.minusDays(30), Profiles.TODAY))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, true", "2025-06-29, false", "2026-06-30, true", "2026-07-01, false"})
    void knowsWhatHasHappened(LocalDate event, boolean included) {
        assertThat(YEAR.includesPast(event, Profiles.TODAY)).isEqualTo(included);
    }
}
