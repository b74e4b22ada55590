package io.github.qcc.domain;

import static io.github.qcc.domain.SearchKeyRepair.APOSTROPHE;
import static io.github.qcc.domain.SearchKeyRepair.DECIMALS;
import static io.github.qcc.domain.SearchKeyRepair.FORMULA;
import static io.github.qcc.domain.SearchKeyRepair.INVISIBLE_CHARACTERS;
import static io.github.qcc.domain.SearchKeyRepair.LABEL;
import static io.github.qcc.domain.SearchKeyRepair.RADICALS;
import static io.github.qcc.domain.SearchKeyRepair.SEPARATORS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.SearchKey.Kind;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyNormalFormTest {
    private static final String COMPANY = "虚构广州贸易有限公司";

    @Nested
    class OfAnyText {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202C", "\u202E", "\u2060", "\u2066",
                    "\uFEFF", "\u00AD", "\u061C", "\u180E", "\0", "\u0007", "\u001F", "\u007F", "\u0080", "\u009F",
                    "\uFE00", "\uFE0F", "\uDB40\uDD00", "\uDB40\uDDEF", "\uDB40\uDC41", "\u034F", "\u3164", "\u180B"
                })
        void losesInvisibleCharactersWhereverTheyStand(String invisible) {
            for (int i = 0; i <= COMPANY.length(); i++) {
                SearchKey key = SearchKey.of(COMPANY.substring(0, i) + invisible + COMPANY.substring(i));
                assertThat(key.value()).isEqualTo(COMPANY);
                assertThat(key.repairs()).containsExactly(INVISIBLE_CHARACTERS);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    " ",
                    "\t",
                    "\n",
                    "\u000B",
                    "\f",
                    "\r",
                    "\r\n",
                    "\u0085",
                    "\u00A0",
                    "\u1680",
                    "\u2003",
                    "\u2028",
                    "\u2029",
                    "\u202F",
                    "\u205F",
                    "\u3000",
                    " \t\u3000\n "
                })
        void readsBlanksAndLineBreaksOfEveryWidthAsOneBlank(String blank) {
            assertThat(SearchKey.of(blank + "Invented" + blank + "Trading" + blank)
                            .value())
                    .isEqualTo("Invented Trading");
        }

        @Test
        void joinsWhatAnInvisibleCharacterKeptApart() {
            assertThat(SearchKey.of("Caf\u0065\u200B\u0301 Ltd").value()).isEqualTo("Caf\u00E9 Ltd");
        }

        @ParameterizedTest
        @CsvSource({"⼴, 广", "⺠, 民", "⻓, 长", "⻄, 西", "⻔, 门", "⻩, 黄", "⻳, 龟", "⻘, 青", "⻢, 马"})
        void replacesRadicalsByTheirLetters(String radical, String letter) {
            SearchKey key = SearchKey.of("虚构" + radical + "公司");
            assertThat(key.value()).isEqualTo("虚构" + letter + "公司");
            assertThat(key).isEqualTo(SearchKey.of("虚构" + letter + "公司"));
        }

        @Test
        void tellsThatItReplacedRadicals() {
            assertThat(SearchKey.of("⺠⻔公司").repairs()).containsExactly(RADICALS);
            assertThat(SearchKey.of("民门公司").repairs()).isEmpty();
        }

        @Test
        void refusesARadicalThatStandsForNoLetter() {
            assertThat(SearchKey.defectOf("虚构⺅公司")).contains(SearchKeyDefect.UNREADABLE_CHARACTER);
            IntStream.rangeClosed(0x2E80, 0x2EFF).forEach(radical -> {
                String text = "虚构" + Character.toString(radical) + "公司";
                assertThat(SearchKey.parse(text).map(SearchKey::value).orElse("虚构民公司"))
                        .as(text)
                        .matches("虚构[一-龥]公司");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"\uFFFD", "\uD800", "\uDC00", "\uE000", "\uF8FF", "\uDB80\uDC00"})
        void refusesDamagedCharacters(String damaged) {
            assertThat(SearchKey.defectOf("虚构" + damaged + "公司")).contains(SearchKeyDefect.UNREADABLE_CHARACTER);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "A", " 甲 ", "\u3000", "\u00A0甲", "😀", "\u200B甲\u200B"})
        void refusesFewerThanTwoCharacters(String text) {
            assertThat(SearchKey.defectOf(text)).contains(SearchKeyDefect.TOO_SHORT);
        }

        @Test
        void refusesMoreThanTwoHundredCharacters() {
            assertThat(SearchKey.defectOf("甲".repeat(200))).isEmpty();
            assertThat(SearchKey.defectOf("甲".repeat(201))).contains(SearchKeyDefect.TOO_LONG);
            assertThat(SearchKey.defectOf("\uFDFA".repeat(100_000))).contains(SearchKeyDefect.TOO_LONG);
            assertThat(SearchKey.of("甲乙" + " ".repeat(4094)).value()).isEqualTo("甲乙");
            assertThat(SearchKey.defectOf("甲乙" + " ".repeat(4095))).contains(SearchKeyDefect.TOO_LONG);
        }
    }

    @Nested
    class OfAName {
        @ParameterizedTest
        @CsvSource({
            "谷歌信息技术(中国)有限公司, 谷歌信息技术（中国）有限公司",
            "谷歌信息技术（中国)有限公司, 谷歌信息技术（中国）有限公司",
            "虚构 (上海) 公司, 虚构（上海）公司",
            "虚 构 公 司, 虚构公司",
            "虚构 A&B 公司, 虚构A&B公司",
            "Ａ＆Ｂ虚构公司, A&B虚构公司",
            "a&b虚构公司, A&B虚构公司",
            "虚构 Invented Trading 公司, 虚构INVENTED TRADING公司",
            "虚构（ ABC DEF ）公司, 虚构（ABC DEF）公司",
            "虚构ß公司, 虚构ß公司",
            "阿•虚构, 阿·虚构",
            "阿‧虚构, 阿·虚构",
            "阿・虚构, 阿·虚构",
            "阿･虚构, 阿·虚构",
            "阿∙虚构, 阿·虚构",
            "阿⋅虚构, 阿·虚构",
            "一汽—大众汽车有限公司, 一汽—大众汽车有限公司",
            "《语文报》社有限责任公司, 《语文报》社有限责任公司",
            "[虚构]【公司】, [虚构]【公司】",
            "注册号虚构公司, 注册号虚构公司",
            "`虚构公司, `虚构公司",
            "7天360虚构公司, 7天360虚构公司",
            "虚构公司.00, 虚构公司.00"
        })
        void isUnifiedIfItContainsAHanCharacter(String text, String value) {
            SearchKey key = SearchKey.of(text);
            assertThat(key.value()).isEqualTo(value);
            assertThat(key.kind()).isEqualTo(Kind.NAME);
            assertThat(key.isRepaired()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "Invented (HK) Limited, Invented (HK) Limited",
            "invented   trading, invented trading",
            "A • B, A • B",
            "＃N／A, #N/A",
            "12345, 12345",
            "Room 123456 Limited, Room 123456 Limited",
            "INTERNET12, INTERNET12",
            "--, --"
        })
        void keepsItsSpellingWithoutAHanCharacter(String text, String value) {
            assertThat(SearchKey.of(text).value()).isEqualTo(value);
            assertThat(SearchKey.of(text).kind()).isEqualTo(Kind.NAME);
        }
    }

    @Nested
    class OfACode {
        private static final String CODE = "91330106MA7KQFJ527";

        @ParameterizedTest
        @MethodSource("spoiltCodes")
        void takesOffWhatExportsPutAroundIt(String text, Set<SearchKeyRepair> repairs) {
            SearchKey key = SearchKey.of(text);
            assertThat(key.value()).isEqualTo(CODE);
            assertThat(key.kind()).isEqualTo(Kind.CREDIT_CODE);
            assertThat(key.repairs()).isEqualTo(repairs);
            assertThat(key.isRepaired()).isEqualTo(!repairs.isEmpty());
        }

        static Stream<Arguments> spoiltCodes() {
            return Stream.of(
                    Arguments.of(CODE, Set.of()),
                    Arguments.of(" 91330106ma7kqfj527 ", Set.of()),
                    Arguments.of("９１３３０１０６ＭＡ７ＫＱＦＪ５２７", Set.of()),
                    Arguments.of("'" + CODE, Set.of(APOSTROPHE)),
                    Arguments.of("‘" + CODE, Set.of(APOSTROPHE)),
                    Arguments.of("’" + CODE, Set.of(APOSTROPHE)),
                    Arguments.of("`" + CODE, Set.of(APOSTROPHE)),
                    Arguments.of("=\"" + CODE + "\"", Set.of(FORMULA)),
                    Arguments.of("＝＂" + CODE + "＂", Set.of(FORMULA)),
                    Arguments.of("'=\"" + CODE + "\"", Set.of(APOSTROPHE, FORMULA)),
                    Arguments.of("=\"'" + CODE + "\"", Set.of(APOSTROPHE, FORMULA)),
                    Arguments.of(CODE + ".0", Set.of(DECIMALS)),
                    Arguments.of(CODE + ".00", Set.of(DECIMALS)),
                    Arguments.of("统一社会信用代码：" + CODE, Set.of(LABEL)),
                    Arguments.of("统一社会信用代码" + CODE, Set.of(LABEL)),
                    Arguments.of("信用代码: " + CODE, Set.of(LABEL)),
                    Arguments.of("税号 " + CODE, Set.of(LABEL)),
                    Arguments.of("纳税人识别号:" + CODE, Set.of(LABEL)),
                    Arguments.of("注册号:" + CODE, Set.of(LABEL)),
                    Arguments.of("税号:'" + CODE + ".0", Set.of(LABEL, APOSTROPHE, DECIMALS)),
                    Arguments.of("9133 0106 MA7K QFJ5 27", Set.of(SEPARATORS)),
                    Arguments.of("91330106-MA7KQFJ52-7", Set.of(SEPARATORS)),
                    Arguments.of("91330106\u2010MA7KQFJ52\u20117", Set.of(SEPARATORS)),
                    Arguments.of("91330106\u2012MA7KQFJ52\u20137", Set.of(SEPARATORS)),
                    Arguments.of("91330106\u2014MA7KQFJ52\u22127", Set.of(SEPARATORS)),
                    Arguments.of("91330106.MA7KQFJ52.7", Set.of(SEPARATORS)),
                    Arguments.of("9133\n0106MA7KQFJ527", Set.of(SEPARATORS)),
                    Arguments.of("9133\u200B0106MA7KQFJ527", Set.of(INVISIBLE_CHARACTERS)));
        }

        @ParameterizedTest
        @CsvSource({
            "330106469700229.0, 330106469700229, REGISTRATION_NUMBER",
            "注册号 3301064697002-29, 330106469700229, REGISTRATION_NUMBER",
            "330106-1234567, 3301061234567, REGISTRATION_NUMBER",
            "7629D57F18B20B1927EA4EE5366BFDE3, 7629d57f18b20b1927ea4ee5366bfde3, KEY_NO",
            "7629d57f-18b2-0b19-27ea-4ee5366bfde3, 7629d57f18b20b1927ea4ee5366bfde3, KEY_NO",
            "91310000 6316 9638 2C, 91310000631696382C, CREDIT_CODE",
            "91350203m0001qkt19, 91350203M0001QKT19, CREDIT_CODE",
            "91350100M0001TGQXM, 91350100M0001TGQXM, CREDIT_CODE"
        })
        void isRepairedWhateverItsKind(String text, String value, Kind kind) {
            assertThat(SearchKey.of(text).value()).isEqualTo(value);
            assertThat(SearchKey.of(text).kind()).isEqualTo(kind);
        }
    }
}
