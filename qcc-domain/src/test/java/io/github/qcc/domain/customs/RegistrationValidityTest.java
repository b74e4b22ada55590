package io.github.qcc.domain.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationValidityTest {
    private static final LocalDate JULY_31 = LocalDate.of(2016, 7, 31);

    @ParameterizedTest
    @ValueSource(strings = {"2016-07-31", "2016-07-31 00:00:00", " 2016-07-31 "})
    void readsADate(String text) {
        RegistrationValidity validity = RegistrationValidity.of(text);

        assertThat(validity.date()).contains(JULY_31);
        assertThat(validity.hasNoEnd()).isFalse();
        assertThat(validity.value()).isEqualTo("2016-07-31");
        assertThat(validity.raw()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2060-01-01",
                "2068-07-31",
                "2068-07-31 00:00:00",
                "9999-01-01",
                "9999-12-31",
                "长期",
                " 长期 ",
                "长期有效",
                "永久",
                "永久有效"
            })
    void readsNoEnd(String text) {
        RegistrationValidity validity = RegistrationValidity.of(text);

        assertThat(validity.hasNoEnd()).isTrue();
        assertThat(validity.isPast(LocalDate.MAX)).isFalse();
    }

    @Test
    void keepsTheDateOfASentinel() {
        assertThat(RegistrationValidity.of("2068-07-31").date()).contains(LocalDate.of(2068, 7, 31));
    }

    @Test
    void hasNoDateWhereNoneWasWritten() {
        assertThat(RegistrationValidity.of("长期").date()).isEmpty();
    }

    @Test
    void takesTheYearBefore2060ForADate() {
        assertThat(RegistrationValidity.of("2059-12-31").hasNoEnd()).isFalse();
    }

    @Test
    void isValidOnItsLastDay() {
        assertThat(RegistrationValidity.of("2016-07-31").isPast(JULY_31)).isFalse();
    }

    @Test
    void isPastFromTheDayAfter() {
        assertThat(RegistrationValidity.of("2016-07-31").isPast(JULY_31.plusDays(1)))
                .isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-", "暂无", "2016-02-30", "长期有效期至2016", "不长期", "\ud800"})
    void isEmptyForOtherText(String text) {
        assertThat(RegistrationValidity.parse(text)).isEmpty();
    }

    @Test
    void isEmptyForHostileText() {
        assertThat(RegistrationValidity.parse("长期".repeat(50_000))).isEmpty();
    }

    @Test
    void namesTheTextThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationValidity.of("明年"))
                .withMessage("validity must be a date such as 2026-07-31, or 长期 for no end, but was '明年'");
    }

    @Test
    void wantsAText() {
        assertThatNullPointerException()
                .isThrownBy(() -> RegistrationValidity.of(null))
                .withMessage("text");
    }

    @Test
    void isEqualByDate() {
        assertThat(RegistrationValidity.of("2016-07-31"))
                .isEqualTo(RegistrationValidity.of("2016-07-31 00:00:00"))
                .hasSameHashCodeAs(RegistrationValidity.of("2016-07-31 00:00:00"))
                .isNotEqualTo(RegistrationValidity.of("2016-08-01"))
                .isNotEqualTo(RegistrationValidity.of("长期"));
    }

    @ParameterizedTest
    @CsvSource({"2016-07-31 00:00:00, 2016-07-31", "' 长期', 长期"})
    void printsItsNormalForm(String text, String printed) {
        assertThat(RegistrationValidity.of(text)).hasToString(printed);
    }
}
