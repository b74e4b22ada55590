package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.enforcement.CaseNumber.Style;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberStyleTest {
    @Nested
    class SinceTheRuleOf2016 {
        @ParameterizedTest
        @CsvSource({
            "(2016)最高法执监408号, SUPREME",
            "(2019)浙执复12号, HIGH",
            "(2019)兵执复1号, HIGH",
            "(2024)沪74执恢12号, INTERMEDIATE",
            "(2018)浙1082执2303号, BASIC"
        })
        void knowsTheLevelOfTheCourt(CaseNumber number, CourtLevel level) {
            assertThat(number.courtLevel()).contains(level);
        }

        /** Numbers that courts published, one for each letter; that of the military courts follows the rule. */
        @ParameterizedTest
        @CsvSource({
            "(2018)京0105民初92991号, 京",
            "(2018)津0103执1265号, 津",
            "(2019)冀0929执恢242号, 冀",
            "（2024）晋0802执241号, 晋",
            "（2016）内0123民初1166号, 内",
            "（2018）辽0112执455号, 辽",
            "（2017）吉01民初770号, 吉",
            "（2017）黑0523执367号, 黑",
            "(2026)沪0112执恢112号, 沪",
            "(2025)苏0583执恢1289号, 苏",
            "(2018)浙1082执2303号, 浙",
            "（2018）皖0103执1134号, 皖",
            "(2016)闽02执137号, 闽",
            "(2025)赣0321执恢112号, 赣",
            "(2017)鲁1302执791号, 鲁",
            "（2020）豫01民终7053号, 豫",
            "(2017)鄂2802执878号, 鄂",
            "（2020）湘0121执2531号, 湘",
            "(2020）粤2071执17138号, 粤",
            "（2016）桂01执355号之二, 桂",
            "（2026）琼9021执恢168号, 琼",
            "（2016）渝0105民初7339号, 渝",
            "(2024)川1703执恢262号, 川",
            "（2023）黔2731执恢130号, 黔",
            "(2017)云0112执220号, 云",
            "（2025）藏民终17号, 藏",
            "（2018）陕0122行审6号, 陕",
            "（2017）甘01民初186号, 甘",
            "（2017）青01执246号, 青",
            "（2024）宁0422刑初35号, 宁",
            "（2017）新01执514号, 新",
            "（2019）兵08财保8号, 兵",
            "（2019）军0301执5号, 军",
            "（2016）最高法执复19号, 最高法"
        })
        void knowsEveryLetterFromAPublishedNumber(CaseNumber number, String letter) {
            assertThat(number.style()).isEqualTo(Style.POST_2016);
            assertThat(number.province()).contains(letter);
        }

        @ParameterizedTest
        @ValueSource(strings = {"蒙", "贵", "滇", "蜀", "秦", "陇", "港", "澳", "台", "最", "高", "X", "x", ""})
        void refusesOtherLetters(String letter) {
            assertThat(CaseNumber.parse("(2018)" + letter + "0102执7号")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "108", "10822", "108210", "12345678"})
        void refusesCourtCodesWithoutTwoOrFourDigits(String digits) {
            assertThat(CaseNumber.parse("(2018)浙" + digits + "执7号")).isEmpty();
        }

        @Test
        void refusesDigitsBehindTheSupremeCourt() {
            assertThat(CaseNumber.parse("(2018)最高法01执7号")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "(2021)最高法知民终23号, 知, 民终",
            "(2021)京73知行初1号, 知, 行初",
            "(2021)京73知刑终1号, 知, 刑终",
            "(2021)京73知执1号, 知, 执",
            "(2021)京73知1号, , 知",
            "(2021)京73知赔1号, , 知赔",
            "(2021)京73民知1号, , 民知",
            "(2021)京73知民申监特保1号, 知, 民申监特保"
        })
        void tellsTheDivisionFromTheType(CaseNumber number, String division, String typeCode) {
            assertThat(number.division()).isEqualTo(Optional.ofNullable(division));
            assertThat(number.typeCode()).contains(typeCode);
        }

        @ParameterizedTest
        @ValueSource(strings = {"执", "民初", "执保执", "民初民初", "民初民初执", "\uD840\uDC00执恢执保"})
        void acceptsTypesOfOneToFiveCharacters(String typeCode) {
            assertThat(CaseNumber.of("(2018)浙1082" + typeCode + "7号").typeCode())
                    .contains(typeCode);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "民初民初民初", "第", "执第", "EX", "执-", "执 Ⅱ", "ひ", "执("})
        void refusesOtherTypes(String typeCode) {
            assertThat(CaseNumber.parse("(2018)浙1082" + typeCode + "7号")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "0", "07", "00", "-1", "1-", "0-1", "1--1", "1-1-1", "1.5", "٧", "七"})
        void refusesSerialsThatAreNotNatural(String serial) {
            assertThat(CaseNumber.parse("(2018)浙1082执" + serial + "号")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"之一", "之二", "之十", "之十一", "之二十三", "之一〇", "之2", "之一百二十"})
        void readsTheNumberOfAFurtherRuling(String suffix) {
            assertThat(CaseNumber.of("(2018)浙1082执2303号" + suffix).suffix()).contains(suffix);
        }

        @ParameterizedTest
        @ValueSource(strings = {"之", "之一号", "之一之二", "之日", "之312018", "一", "-1", "x", "号", "*", "、2304号", "(2)"})
        void refusesOtherTextBehindTheNumber(String suffix) {
            assertThat(CaseNumber.parse("(2018)浙1082执2303号" + suffix)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"执督", "执请", "财保", "破", "破申", "执行", "民执"})
        void doesNotGuessTheKindOfAnUnknownType(String typeCode) {
            var number = CaseNumber.of("(2018)浙1082" + typeCode + "7号");
            assertThat(number.enforcementKind()).isEmpty();
            assertThat(number.mayBeTerminated()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "执, FIRST, true",
            "执恢, RESUMED, true",
            "恢执, RESUMED, true",
            "执保, PRESERVATION, false",
            "执异, OBJECTION, false",
            "执复, REVIEW, false",
            "执监, SUPERVISION, false",
            "执协, COORDINATION, false",
            "执他, OTHER, false"
        })
        void knowsTheKindsOfEnforcement(String typeCode, EnforcementKind kind, boolean mayBeTerminated) {
            var number = CaseNumber.of("(2018)浙1082" + typeCode + "7号");
            assertThat(number.enforcementKind()).contains(kind);
            assertThat(number.mayBeTerminated()).isEqualTo(mayBeTerminated);
        }
    }

    @Nested
    class BeforeTheRuleOf2016 {
        @Test
        void doesNotTakeACivilNumberForOneOfTheHighCourt() {
            var number = CaseNumber.of("(2013)陕民三终字第38号");
            assertThat(number.style()).isEqualTo(Style.PRE_2016);
            assertThat(number.courtCode()).isEmpty();
            assertThat(number.courtLevel()).isEmpty();
        }

        @Test
        void hasTheLevelOfTheCourtCodeInAHybrid() {
            assertThat(CaseNumber.of("(2016)阳法晋0122执字第00104号").courtLevel()).contains(CourtLevel.BASIC);
        }

        @ParameterizedTest
        @CsvSource({
            "(2003)皖12执字第1号, 皖12",
            "(2003)浙皖1202执字第1号, 皖1202",
            "(2003)皖1浙02执字第1号, 浙02",
            "(2003)皖12浙0102执字第1号, 皖12"
        })
        void findsTheFirstCourtCodeInAHybrid(CaseNumber number, String courtCode) {
            assertThat(number.style()).isEqualTo(Style.HYBRID);
            assertThat(number.courtCode()).contains(courtCode);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(2003)皖120执字第1号",
                    "(2003)皖12021执字第1号",
                    "(2003)蒙0102执字第1号",
                    "(2003)阳0122执字第1号",
                    "(2003)皖执1202字第1号"
                })
        void findsNoCourtCodeInOtherDigits(CaseNumber number) {
            assertThat(number.style()).isEqualTo(Style.PRE_2016);
        }

        @ParameterizedTest
        @ValueSource(strings = {"执", "一二三四五六七八九十一二三四五执", "字第字第字第字第字第字第字第执执"})
        void acceptsOneToSixteenCharactersBeforeTheMark(String middle) {
            assertThat(CaseNumber.of("(2003)" + middle + "字第1号").typeCode()).contains(middle);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "一二三四五六七八九十一二三四五六执"})
        void refusesFewerAndMore(String middle) {
            assertThat(CaseNumber.parse("(2003)" + middle + "字第1号")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-1", "1-", "1--1", "1-1-1", "一", "1 -x", "1、2"})
        void refusesOtherSerials(String serial) {
            assertThat(CaseNumber.parse("(2003)临执字第" + serial + "号")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "(2015)临执恢字第12号, true",
            "(2012)海恢执字第55号, true",
            "(2012)金义执恢民字第55号, true",
            "(2015)临执字第12号, false",
            "(2015)临民初字第12号, false",
            "(2015)临民恢字第12号, false"
        })
        void knowsAResumedCase(CaseNumber number, boolean resumed) {
            assertThat(number.isResumed()).isEqualTo(resumed);
        }
    }

    @Nested
    class WithoutTheMarkOfAnOldNumber {
        @ParameterizedTest
        @CsvSource({
            "(2015)浙义法委鉴4号, PRE_2016, , 浙义法委鉴, 4",
            "(2015)浙1082执12号, HYBRID, 浙1082, 浙1082执, 12",
            "(2013)西民二初字224号, PRE_2016, , 西民二初, 224",
            "(2018)浙1082执字7号, HYBRID, 浙1082, 浙1082执, 7"
        })
        void isNeverANumberOfTheRuleOf2016(
                CaseNumber number, Style style, String courtCode, String typeCode, String serial) {
            assertThat(number.style()).isEqualTo(style);
            assertThat(number.courtCode()).isEqualTo(Optional.ofNullable(courtCode));
            assertThat(number.typeCode()).contains(typeCode);
            assertThat(number.serial()).contains(serial);
        }

        @Test
        void followsTheRuleFrom2016On() {
            assertThat(CaseNumber.of("(2016)浙执12号").style()).isEqualTo(Style.POST_2016);
            assertThat(CaseNumber.of("(2015)浙执12号").style()).isEqualTo(Style.PRE_2016);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(2016)蒙0102执7号",
                    "(2015)号",
                    "(2015)12号",
                    "(2015)x执12号",
                    "(2015)执x12号",
                    "(2015)执",
                    "(2015)执号",
                    "(2015)一二三四五六七八九十一二三四五六执12号"
                })
        void isRefusedIfItIsNotPlain(String text) {
            assertThat(CaseNumber.parse(text)).isEmpty();
        }
    }

    @Nested
    class OfOthersThanCourts {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2016津仲裁字第47号",
                    "(2016)津仲裁字第47号",
                    "(2013)穗仲案字第47号",
                    "(2014)深劳人仲案字第47号",
                    "(2014)贸仲京裁字第47号",
                    "（2022）沪东证执行字第35号",
                    "(2013)京方圆内经证字第12345号",
                    "(2013)京方圆执证字第12号",
                    "(2013)沪公证执字第12号"
                })
        void isNotACaseNumber(String text) {
            assertThat(CaseNumber.parse(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"(2013)深中法涉外仲字第12号", "(2013)一中民仲裁字第12号", "(2013)深中法执仲裁字第12号", "(2013)临证保字第12号"})
        void isNotConfusedWithACourtThatReviewsThem(String text) {
            assertThat(CaseNumber.parse(text)).isPresent();
        }
    }

    @Nested
    class Masked {
        @ParameterizedTest
        @CsvSource({
            "(2023)广****执恢1977号, 执恢, 1977",
            "(2023)广＊＊＊＊执恢1977号, 执恢, 1977",
            "(2023)*0305执1977号, 执, 1977",
            "(2023)粤0305执***号, 执, ",
            "(2023)粤0305执1**7号, 执, ",
            "(2023)广****1977号, , ",
            "(2023)广****号, , ",
            "(2023)****广东省高级人民法院12号, , 12",
            "(2023)西民四初字第***号, , ",
            "(2023)*号, , ",
            "(2023)广****执恢1977号312018692, 执恢, 1977"
        })
        void keepsWhatIsLegible(CaseNumber number, String typeCode, String serial) {
            assertThat(number.style()).isEqualTo(Style.MASKED);
            assertThat(number.year()).isEqualTo(2023);
            assertThat(number.typeCode()).isEqualTo(Optional.ofNullable(typeCode));
            assertThat(number.serial()).isEqualTo(Optional.ofNullable(serial));
            assertThat(number.courtCode()).isEmpty();
        }

        @Test
        void readsTheNumberOfAFurtherRuling() {
            assertThat(CaseNumber.of("(2023)广****执恢1977号之一").suffix()).contains("之一");
        }

        @Test
        void doesNotExcludeAnIllegibleTypeFromTermination() {
            assertThat(CaseNumber.of("(2023)广****1977号").mayBeTerminated()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"***", "(20**)粤0305执12号", "(2023)***", "(2023)粤0305执12**", "2023*号", "(2023)*号之", "(2023)*号x"
                })
        void refusesWhatHasNoYearOrNoEnd(String text) {
            assertThat(CaseNumber.parse(text)).isEmpty();
        }
    }
}
