package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.text.TextParser;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of the usual form is understood: otherwise a value that is lost would not be counted. */
class UsualFormTest {
    private static <T> void isUnderstoodIfRecognised(TextParser<T> parser, String text) {
        if (parser.recognises(text)) {
            assertThat(parser.apply(text)).as(text).isPresent();
            assertThat(Reading.of(text, parser).value()).as(text).isPresent();
        }
    }

    @Provide
    Arbitrary<String> caseNumbers() {
        return Combinators.combine(
                        Arbitraries.of("(", "（", "", "["),
                        Arbitraries.integers().between(2010, 2030),
                        Arbitraries.of(")", "）", "", "年"),
                        Arbitraries.strings().withChars("浙京军兵蒙最高法").ofMaxLength(2),
                        Arbitraries.strings().withChars("01").ofMaxLength(5),
                        Arbitraries.strings().withChars("执恢字第知民之年号々〇").ofMaxLength(6),
                        Arbitraries.strings().withChars("0123-").ofMaxLength(4),
                        Arbitraries.of("号", "号之一", "", "号1", "号 "))
                .as((open, year, close, court, digits, type, number, end) ->
                        open + year + close + court + digits + type + number + end);
    }

    @Property
    void everyCaseNumber(@ForAll("caseNumbers") String text) {
        isUnderstoodIfRecognised(CaseNumber.PARSER, text);
    }

    @Provide
    Arbitrary<String> amounts() {
        return Arbitraries.strings().withChars("0123456789.,-万元").ofMaxLength(18);
    }

    @Property
    void everyAmount(@ForAll("amounts") String text) {
        isUnderstoodIfRecognised(UnperformedAmount.PARSER, text);
        isUnderstoodIfRecognised(ExecutionSubject.PARSER, text);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("0123456789abcdefgA- ")
                .ofMinLength(31)
                .ofMaxLength(33);
    }

    @Property
    void everyId(@ForAll("ids") String text) {
        isUnderstoodIfRecognised(CaseId.PARSER, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(2018)浙1082执2303号", "（2021）京01执恢5号", "(2019)最高法执1号", "(2020)豫知民初3号"})
    void whatHasAnotherFormIsUnderstoodAllTheSame(String text) {
        assertThat(Reading.of(text, CaseNumber.PARSER).isUnreadable()).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsUnreadable() {
        assertThat(CaseNumber.PARSER.recognises("(2018)浙1082执2303号")).isTrue();
        assertThat(UnperformedAmount.PARSER.recognises("562781.50")).isTrue();
        assertThat(CaseId.PARSER.recognises("0123456789abcdef0123456789abcdef")).isTrue();
        assertThat(Reading.of("两百万", UnperformedAmount.PARSER).isUnreadable()).isTrue();
        assertThat(Reading.of("无此案号", CaseNumber.PARSER).isUnreadable()).isTrue();
    }

    @Property
    void everyDate(@ForAll("dates") String text) {
        Reading<?> counted = Reading.ofDate(text);
        boolean isUnreadable = counted.isUnreadable();
        assertThat(isUnreadable).as(text).isEqualTo(counted.value().isEmpty() && !counted.isAbsent());
    }

    @Provide
    Arbitrary<String> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1890, 2030),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as((year, month, day) -> "%04d-%02d-%02d".formatted(year, month, day));
    }
}
