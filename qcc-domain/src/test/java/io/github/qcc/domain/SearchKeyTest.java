package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcc.domain.SearchKey.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            914403001922038216                 | CREDIT_CODE
            100000000035742                    | REGISTRATION_NUMBER
            7629d57f18b20b1927ea4ee5366bfde3   | KEY_NO
            浙江省临海标准件工业公司               | NAME
            ABC                                | NAME
            """)
    void knowsWhatItLooksLike(String text, Kind kind) {
        assertThat(SearchKey.of(text).kind()).isEqualTo(kind);
    }

    @Test
    void sendsTheNormalFormOfACode() {
        assertThat(SearchKey.of("\u3000９１４４０３００1922038216 ").value()).isEqualTo("914403001922038216");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 虚构（上海）公司\t", "\u3000虚构（上海）公司", "虚构（上海）公司\u00A0"})
    void sendsANameAsItWasGivenButForTheSpaceAroundIt(String text) {
        assertThat(SearchKey.of(text).value()).isEqualTo("虚构（上海）公司");
    }

    @Test
    void isEqualWhereTheNormalFormsAre() {
        SearchKey key = SearchKey.of("虚构（上海）Trading公司");
        assertThat(SearchKey.of(" 虚构(上海)TRADING公司 ")).isEqualTo(key).hasSameHashCodeAs(key);
        assertThat(SearchKey.of("虚构上海Trading公司")).isNotEqualTo(key);
        assertThat(key.equals(null)).isFalse();
        assertThat(SearchKey.of("AB").hashCode())
                .isNotEqualTo(SearchKey.of("CD").hashCode());
    }

    @Test
    void matchesAnotherSpellingOfItself() {
        SearchKey key = SearchKey.of("虚构（上海）公司");
        assertThat(key.matches(" 虚构(上海)公司")).isTrue();
        assertThat(key.matches("虚构(上海)")).isFalse();
        assertThat(key.matches(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", " 甲 ", "\u3000", "\u00A0甲", "😀", "㈱"})
    void refusesFewerThanTwoCharacters(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchKey.of(text))
                .withMessage("search key must have at least 2 characters but was '" + text
                        + "': give a company name, registration number or unified social credit code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB", "甲乙", "😀😀"})
    void takesTwoCharacters(String text) {
        assertThat(SearchKey.of(text).value()).isEqualTo(text);
    }

    @Test
    void takesTwoHundredCharacters() {
        assertThat(SearchKey.of("甲".repeat(200)).value()).hasSize(200);
    }

    @Test
    void refusesTwoHundredAndOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchKey.of("甲".repeat(201)))
                .withMessage("search key must have 2..200 characters but had 201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲\n乙",
                "甲\r乙",
                "甲\t乙",
                "甲\0乙",
                "甲\u0085乙",
                "甲\u2028乙",
                "甲\u2029乙",
                "甲\uFFFD乙",
                "甲\uD800",
                "\uDC00乙"
            })
    void refusesWhatIsNoCharacter(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchKey.of(text))
                .withMessage("search key must not hold a line break, a control character or a character that could not"
                        + " be read: give it as one line of UTF-8");
    }

    @Test
    void refusesACreditCodeWithAWrongCheckCharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchKey.of("914403001922038217"))
                .withMessage("search key looks like a unified social credit code, but its check character is wrong:"
                        + " '914403001922038217'; correct it, or give the company's name");
    }

    @Test
    void refusesAMaskedCreditCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchKey.of("9144030008****371X"))
                .withMessage("search key looks like a unified social credit code, but is masked:"
                        + " '9144030008****371X'; correct it, or give the company's name");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> SearchKey.of(null)).withMessage("text");
    }

    @Test
    void printsWithoutTheKeyForItMayNameAPerson() {
        assertThat(SearchKey.of("张三的小店")).hasToString("SearchKey[NAME, 5 characters]");
    }

    @Property
    void whatItSendsReadsBackAsTheSameKey(@ForAll String text) {
        SearchKey key;
        try {
            key = SearchKey.of(text);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(SearchKey.of(key.value())).isEqualTo(key);
        assertThat(key.matches(text)).isTrue();
    }
}
