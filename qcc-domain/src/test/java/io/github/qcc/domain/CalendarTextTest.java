package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-07-03",
                "2018-7-3",
                "2018-07-03 00:00:00",
                "2018-07-03T00:00:00",
                "2018-07-03 23:59:59",
                "2018-07-03 00:00",
                "2018-07-03 00:00:00.0",
                "2018-07-03T12:00:00.123456789",
                "2018-07-03T00:00:00+08:00",
                "2018-07-03T00:00:00+0800",
                "2018-07-02T16:00:00Z",
                "2018-07-02T16:00:00.000Z",
                "2018-07-03T15:59:59Z",
                "2018-07-02T11:30:00-04:30",
                "2018/07/03",
                "2018/7/3 0:00:00",
                "2018.07.03",
                "2018年7月3日",
                "2018年07月03日",
                "2018年7月3日 09:30:00",
                "20180703",
                " 2018-07-03 ",
                "２０１８－０７－０３",
                "２０１８年７月３日",
                "1530547200000"
            })
    void readsEveryFormOfTheSameDay(String text) {
        assertThat(CalendarText.parse(text)).contains(LocalDate.of(2018, 7, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1530547199999, 2018-07-02",
        "1530547200000, 2018-07-03",
        "1530633599999, 2018-07-03",
        "1530633600000, 2018-07-04",
        "1000000000000, 2001-09-09",
        "9999999999999, 2286-11-21"
    })
    void readsEpochMillisecondsAsDaysInChina(String text, LocalDate day) {
        assertThat(CalendarText.parse(text)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01", "9999-12-31", "2068-07-31", "2016-02-29", "2000-02-29", "1997-10-28"})
    void readsTheDaysAtTheEdges(LocalDate day) {
        assertThat(CalendarText.parse(day.toString())).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-02-30",
                "2019-02-29",
                "1900-02-29",
                "2018-04-31",
                "2018-13-01",
                "2018-00-10",
                "2018-07-00",
                "2018年2月30日",
                "20180230",
                "20181301"
            })
    void refusesDaysThatNoCalendarHas(String text) {
        assertThat(CalendarText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "0001-01-01", "0000-00-00", "00000000", "18991231"})
    void refusesYearsBefore1900(String text) {
        assertThat(CalendarText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-07-03 24:00:00",
                "2018-07-03 00:60:00",
                "2018-07-03 00:00:60",
                "2018-07-03 00",
                "2018-07-03 00:00:00.",
                "2018-07-03  00:00:00",
                "2018-07-03t00:00:00",
                "2018-07-03Z",
                "2018-07-03T00:00:00X",
                "2018-07-03T00:00:00+8",
                "20180703 00:00:00",
                "2018-07-03 2018-07-03"
            })
    void refusesAnythingBehindTheDayButATimeOfDay(String text) {
        assertThat(CalendarText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "-",
                "—",
                "暂无",
                "长期",
                "2018",
                "2018-07",
                "2018-07/03",
                "18-07-03",
                "12018-07-03",
                "2018-007-03",
                "03-07-2018",
                "2018年7月3",
                "2018年7月",
                "/Date(1530547200000)/",
                "-2018-07-03",
                "1530547200",
                "153054720000",
                "0000000000000",
                "-1530547200000",
                "15305472000000",
                "٢٠١٨-٠٧-٠٣"
            })
    void refusesEverythingElse(String text) {
        assertThat(CalendarText.parse(text)).isEmpty();
    }

    @Test
    void takesTextsOfAtMost64Characters() {
        assertThat(CalendarText.parse("20180703" + " ".repeat(56))).isPresent();
        assertThat(CalendarText.parse("20180703" + " ".repeat(57))).isEmpty();
    }

    @Property
    void readsTheDayInEveryForm(@ForAll @DateRange(min = "1900-01-01", max = "9999-12-31") LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int dayOfMonth = day.getDayOfMonth();
        assertThat(Stream.of(
                                day.toString(),
                                day + " 12:34:56",
                                day.toString().replace("-", ""),
                                year + "/" + month + "/" + dayOfMonth,
                                year + "." + month + "." + dayOfMonth,
                                year + "年" + month + "月" + dayOfMonth + "日")
                        .map(CalendarText::parse))
                .containsOnly(Optional.of(day));
    }

    @Property
    void neverThrows(@ForAll("texts") String text) {
        assertThatCode(() -> CalendarText.parse(text)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> texts() {
        var nearlyDays = Arbitraries.strings().withChars("0123456789-/.年月日 T:").ofMaxLength(24);
        return Arbitraries.oneOf(nearlyDays, Arbitraries.strings().all());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void refusesHostileTexts(String text) {
        assertThat(CalendarText.parse(text)).isEmpty();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "\uD800",
                "2018-07-0\uDC00",
                "2018-07-03 ".repeat(10_000),
                "9".repeat(100_000),
                " ".repeat(100_000),
                "\uFDFA".repeat(100_000));
    }
}
