package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcc.domain.SearchKey.Kind;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            914403001922038216                 | CREDIT_CODE
            91350203M0001QKT19                 | CREDIT_CODE
            100000000035742                    | REGISTRATION_NUMBER
            3301061234567                      | REGISTRATION_NUMBER
            7629d57f18b20b1927ea4ee5366bfde3   | KEY_NO
            浙江省临海标准件工业公司               | NAME
            ABC                                | NAME
            """)
    void knowsWhatItLooksLike(String text, Kind kind) {
        assertThat(SearchKey.of(text).kind()).isEqualTo(kind);
    }

    @Test
    void isEqualIfTheNormalFormsAre() {
        SearchKey key = SearchKey.of("虚构（上海）Trading公司");
        assertThat(SearchKey.of(" 虚构(上海)TRADING公司 ")).isEqualTo(key).hasSameHashCodeAs(key);
        assertThat(SearchKey.of("虚构上海Trading公司")).isNotEqualTo(key);
        assertThat(key.equals(null)).isFalse();
        assertThat(SearchKey.of("AB").hashCode())
                .isNotEqualTo(SearchKey.of("CD").hashCode());
    }

    @Test
    void isEqualWhateverTheCaseOfANameWithoutHanAndSendsEachAsItWasSpelt() {
        SearchKey key = SearchKey.of("Invented  Trading (HK) Ltd");
        assertThat(key.value()).isEqualTo("Invented Trading (HK) Ltd");
        assertThat(key.comparisonForm()).isEqualTo("INVENTED TRADING (HK) LTD");
        SearchKey other = SearchKey.of("INVENTED TRADING (HK) LTD");
        assertThat(other.value()).isEqualTo("INVENTED TRADING (HK) LTD");
        assertThat(other).isEqualTo(key).hasSameHashCodeAs(key);
    }

    @Test
    void matchesAnotherSpellingOfItself() {
        SearchKey key = SearchKey.of("虚构（上海）公司");
        assertThat(key.matches(" 虚构(上海)公司")).isTrue();
        assertThat(key.matches("虚构(上海)")).isFalse();
        assertThat(key.matches("甲")).isFalse();
        assertThat(key.matches(null)).isFalse();
    }

    @Test
    void keepsTheTextThatWasGiven() {
        assertThat(SearchKey.of(" 虚构(上海)公司\t").raw()).isEqualTo(" 虚构(上海)公司\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB", "甲乙", "😀😀", "㈱"})
    void takesTwoCharacters(String text) {
        assertThat(SearchKey.parse(text)).isPresent();
        assertThat(SearchKey.defectOf(text)).isEmpty();
    }

    @Test
    void takesTwoHundredCharactersAfterNormalising() {
        assertThat(SearchKey.of("甲".repeat(198) + " ".repeat(300) + "\u200B甲").value())
                .hasSize(199);
        assertThat(SearchKey.of("😀".repeat(200)).value()).hasSize(400);
    }

    @Test
    void printsWithoutTheKeyBecauseItMayNameAPerson() {
        assertThat(SearchKey.of("张三的小店")).hasToString("SearchKey[NAME, 5 characters]");
    }

    @Test
    void requiresAText() {
        assertThatNullPointerException().isThrownBy(() -> SearchKey.of(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> SearchKey.asGiven(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> SearchKey.defectOf(null))
                .withMessage("text");
        assertThat(SearchKey.parse(null)).isEmpty();
    }

    @Test
    void saysInBothLanguagesWhyATextIsRefused() {
        assertThatExceptionOfType(InvalidSearchKeyException.class)
                .isThrownBy(() -> SearchKey.of("914403001922038217"))
                .withMessage(
                        "'914403001922038217' cannot be searched for: it looks like a unified social credit code or"
                                + " a registration number, but its check character is wrong; compare it with the business"
                                + " licence, or give the company's name")
                .satisfies(refusal -> {
                    assertThat(refusal.defect()).isEqualTo(SearchKeyDefect.CHECK);
                    assertThat(refusal.en()).isEqualTo(refusal.getMessage());
                    assertThat(refusal.zh())
                            .isEqualTo("“914403001922038217”无法查询：形似统一社会信用代码或注册号，但校验位有误；请对照营业执照核对，或改用企业名称");
                });
    }

    @Property(tries = 5000)
    void readsItsNormalFormBackUnchanged(@ForAll("texts") String text) {
        SearchKey.parse(text).ifPresent(key -> {
            SearchKey again = SearchKey.of(key.value());
            assertThat(again).isEqualTo(key);
            assertThat(again.value()).isEqualTo(key.value());
            assertThat(again.kind()).isEqualTo(key.kind());
            assertThat(again.isRepaired()).isFalse();
            assertThat(key.matches(text)).isTrue();
        });
    }

    @Property
    void hasAKeyOrADefect(@ForAll("texts") String text) {
        assertThat(SearchKey.parse(text).isPresent())
                .isNotEqualTo(SearchKey.defectOf(text).isPresent());
    }

    @Property
    void isTheSameInEveryWidth(@ForAll("texts") String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        assertThat(SearchKey.parse(narrow)).isEqualTo(SearchKey.parse(text));
        assertThat(SearchKey.defectOf(narrow)).isEqualTo(SearchKey.defectOf(text));
    }

    /** Any text, and texts of the characters that the rules mention. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> near = Arbitraries.of(
                        "公司",
                        "虚构",
                        "（",
                        ")",
                        " ",
                        "\u3000",
                        "\t",
                        "A",
                        "b",
                        "7",
                        "13",
                        "000",
                        "E+",
                        ".",
                        ".0",
                        "-",
                        "**",
                        "'",
                        "=\"",
                        "\"",
                        "税号",
                        "注册号:",
                        "\u200B",
                        "\uFE0F",
                        "⺠",
                        "•",
                        "e\u0301",
                        "é",
                        "ß",
                        "914403001922038216",
                        "14796919",
                        "7629d57f18b20b1927ea4ee5366bfde3")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(Arbitraries.strings().all(), near);
    }
}
