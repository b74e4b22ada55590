package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
    private static final String SAMPLE = "(2018)浙1082执2303号";

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(
            resources = "/vectors/case-numbers.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void agreesWithTheVectors(ArgumentsAccessor row) {
        String text = row.getString(0);
        String style = row.getString(1);
        if (style.equals("UNPARSED")) {
            assertThat(CaseNumber.parse(text)).isEmpty();
            return;
        }
        var number = CaseNumber.of(text);
        assertThat(Stream.of(
                        number.raw(),
                        number.style().name(),
                        number.toString(),
                        String.valueOf(number.year()),
                        number.courtCode().orElse(null),
                        number.province().orElse(null),
                        number.courtDigits().orElse(null),
                        number.division().orElse(null),
                        number.typeCode().orElse(null),
                        number.serial().orElse(null),
                        number.suffix().orElse(null),
                        number.enforcementKind().map(Enum::name).orElse(null),
                        String.valueOf(number.mayBeTerminated())))
                .containsExactlyElementsOf(Stream.of(row.toArray())
                        .limit(13)
                        .map(String.class::cast)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "(2024)沪74执恢12号, true",
        "(2023)广****执恢1977号, true",
        "(2018)浙1082执2303号, false",
        "(2018)浙1082民执恢1号, false"
    })
    void knowsAResumedCase(CaseNumber number, boolean resumed) {
        assertThat(number.isResumed()).isEqualTo(resumed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2018）浙1082执2303号",
                "〔2018〕浙1082执2303号",
                "﹝2018﹞浙1082执2303号",
                "[2018]浙1082执2303号",
                "［2018］浙1082执2303号",
                "【2018】浙1082执2303号",
                "「2018」浙1082执2303号",
                "{2018}浙1082执2303号",
                "(2018]浙1082执2303号",
                "（2018)浙1082执2303号",
                "(２０１８)浙１０８２执２３０３号",
                "( 2018 ) 浙 1082 执 2303 号",
                "(2018)浙1082执\n2303\t号",
                "(2018)\u3000浙1082\u00A0执2303\u2028号\u0085"
            })
    void isEqualInEveryTypography(String text) {
        var number = CaseNumber.of(text);
        assertThat(number).isEqualTo(CaseNumber.of(SAMPLE)).hasSameHashCodeAs(CaseNumber.of(SAMPLE));
        assertThat(number).hasToString(SAMPLE);
        assertThat(number.raw()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "：(2018)浙1082执2303号",
                "::(2018)浙1082执2303号",
                "案号：(2018)浙1082执2303号",
                "案号(2018)浙1082执2303号",
                "(2018年)浙1082执2303号",
                "2018年浙1082执2303号",
                "2018浙1082执2303",
                "(2018)浙1082执2303",
                "(2018)浙1082执2303号1",
                "(2018)浙1082执2303号312018692",
                "(2018)浙1082执2303号。",
                "(2018)浙1082执2303号;",
                "(2018)浙1082执2303号，"
            })
    void isRepairedWhereFeedsLoseOrAddCharacters(String text) {
        assertThat(CaseNumber.of(text)).isEqualTo(CaseNumber.of(SAMPLE)).hasToString(SAMPLE);
        assertThat(CaseNumber.of(text).raw()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2015年阿执字第00294号, (2015)阿执字第00294号",
        "2008黄执字第02992号, (2008)黄执字第02992号",
        "(2014)金义执民字第4986号1, (2014)金义执民字第4986号",
        "(2014)金义执民字第4986, (2014)金义执民字第4986号",
        "(2013)西民二初字224号, (2013)西民二初字第224号",
        "：(2013)坊法执字第00252号, (2013)坊法执字第00252号",
        "(2013)绍越执字第456－1号, (2013)绍越执字第456-1号",
        "(2013)绍越执字第456—1号, (2013)绍越执字第456-1号",
        "(2013)绍越执字第456−1号, (2013)绍越执字第456-1号",
        "(2018)浙1082执2303号之一312018692, (2018)浙1082执2303号之一",
        "(2020)黑1081执9999之一, (2020)黑1081执9999号之一"
    })
    void isRepairedInEveryStyle(CaseNumber number, String normalForm) {
        assertThat(number).hasToString(normalForm).isEqualTo(CaseNumber.of(normalForm));
    }

    @ParameterizedTest
    @CsvSource({
        "（2014）鼓执字第1283号之一, 1283, 之一",
        "（2021）沪0115执12345-1号, 12345, -1",
        "(2013)绍越执字第456-1号, 456, -1",
        "(2013)绍越执字第456-456号, 456, -456",
        "(2013)绍越执字第456-1号之一, 456, -1之一"
    })
    void tellsARulingFromItsCase(CaseNumber number, String serial, String suffix) {
        assertThat(number.serial()).contains(serial);
        assertThat(number.suffix()).contains(suffix);
        assertThat(number.isRange()).isFalse();
        assertThat(number.lastSerial()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"（2015）惠中法执字第325-334号, 325, 334", "（2015）惠中法执字第00009-10号, 00009, 10", "（2021）沪0115执99-100号, 99, 100"})
    void tellsARangeOfCasesFromARuling(CaseNumber number, String serial, String last) {
        assertThat(number.isRange()).isTrue();
        assertThat(number.serial()).contains(serial);
        assertThat(number.lastSerial()).contains(last);
        assertThat(number.suffix()).isEmpty();
        assertThat(number.caseKey()).isEmpty();
        assertThat(number.toString()).endsWith("-" + last + "号");
    }

    @Test
    void aRangeIsNotTheCaseOfItsFirstNumber() {
        assertThat(CaseNumber.of("（2015）惠中法执字第325-334号")).isNotEqualTo(CaseNumber.of("（2015）惠中法执字第325号"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(2018)浙1082执2304号",
                "(2018)浙1082执2303号之一",
                "(2018)浙1082执恢2303号",
                "(2018)浙1081执2303号",
                "(2019)浙1082执2303号"
            })
    void differsInAnyPart(CaseNumber other) {
        assertThat(other).isNotEqualTo(CaseNumber.of(SAMPLE));
    }

    @ParameterizedTest
    @CsvSource({
        "(2018)浙1082执2303号之一, (2018)浙1082执2303号",
        "(2018)浙1082执2303号之一, (2018)浙1082执2303号之二",
        "(2013)绍越执字第456-1号, (2013)绍越执字第456号",
        "（2014）鼓执字第1283号之一, （2014）鼓执字第1283号",
        "（2021）沪0115执12345-1号, （2021）沪0115执12345号",
        "(2014)金义执民字第04986号, (2014)金义执民字第4986号"
    })
    void hasTheKeyOfItsCaseWhateverTheRuling(CaseNumber one, CaseNumber other) {
        assertThat(one.caseKey()).isPresent().isEqualTo(other.caseKey());
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void hasNoKeyOfACaseIfMasked() {
        assertThat(CaseNumber.of("(2023)广****执恢1977号").caseKey()).isEmpty();
    }

    @Test
    void differsFromOtherThings() {
        assertThat(CaseNumber.of(SAMPLE)).isNotEqualTo(SAMPLE).isNotEqualTo(null);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "(2018)",
                "(2018)号",
                "()浙1082执2303号",
                "(218)浙1082执2303号",
                "(20180)浙1082执2303号",
                "(二〇一八)浙1082执2303号",
                "(2018浙1082执2303号",
                "2018)浙1082执2303号",
                "2018浙1082执2303号",
                "218浙1082执2303",
                "本案(2018)浙1082执2303号",
                "(2018)浙1082执2303號",
                "(2018)浙1082执2303号(2018)浙1082执2304号",
                "(2018)浙1082执2303、2304号"
            })
    void refusesOtherTexts(String text) {
        assertThat(CaseNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void refusesHostileTexts(String text) {
        assertThat(CaseNumber.parse(text)).isEmpty();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "\uD800",
                "(2018)\uDC00",
                "(2018)浙1082执" + "1".repeat(100_000) + "号",
                "(2018)" + "字第".repeat(50_000) + "1号",
                "(2018)" + "*".repeat(100_000) + "号",
                "(".repeat(100_000),
                " ".repeat(100_000) + SAMPLE,
                "\uFDFA".repeat(100_000));
    }

    @Test
    void hasAtMost128Characters() {
        assertThat(CaseNumber.parse(SAMPLE + " ".repeat(128 - SAMPLE.length()))).isPresent();
        assertThat(CaseNumber.parse(SAMPLE + " ".repeat(129 - SAMPLE.length()))).isEmpty();
    }

    @Test
    void saysWhatATextIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseNumber.of("2018浙1082号"))
                .withMessage("'2018浙1082号' is not a case number like (2018)浙1082执2303号"
                        + " or (2015)瑶执字第02181号; keep it as text");
    }

    @Test
    void showsUpTo40CharactersOfAText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseNumber.of("x".repeat(40)))
                .withMessageStartingWith("'" + "x".repeat(40) + "' is not");
    }

    @Test
    void showsOnlyTheBeginningOfALongText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseNumber.of("\n".repeat(100_000)))
                .withMessageStartingWith("'" + "\uFFFD".repeat(40) + "…' is not a case number");
    }

    @Test
    void requiresAText() {
        assertThatNullPointerException().isThrownBy(() -> CaseNumber.of(null)).withMessage("text");
    }
}
