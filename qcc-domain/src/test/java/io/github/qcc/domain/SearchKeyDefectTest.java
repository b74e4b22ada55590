package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyDefectTest {
    @ParameterizedTest
    @CsvSource({
        "914403001922038217, CHECK",
        "911100000000000000, CHECK",
        "440301103097414, CHECK",
        "330106469700228, CHECK",
        "注册号:330106469700228, CHECK",
        "9144030O192203821X, CHARSET",
        "91440300192203821I, CHARSET",
        "91V10000132260250X, CHARSET",
        "9133010X4697002, CHARSET",
        "9144030019220382160, LENGTH",
        "91440300192203821, LENGTH",
        "9144 0300 1922, LENGTH",
        "123456, LENGTH",
        "12.34.56, LENGTH",
        "0571-88888888, LENGTH",
        "2020-01-02 12:00, ",
        "2020-01-02, LENGTH",
        "192203821, ORGANIZATION_CODE",
        "14796919-0, ORGANIZATION_CODE",
        "14796919－0, ORGANIZATION_CODE",
        "l3812698x, ORGANIZATION_CODE",
        "MA5BLUR8-X, ORGANIZATION_CODE",
        "14796919-9, LENGTH",
        "2108950466, CUSTOMS_CODE",
        "4419960uvl, CUSTOMS_CODE",
        "AEOCN2108950466, CUSTOMS_CODE",
        "9144030008****371X, MASKED",
        "9144030008＊＊＊＊371X, MASKED",
        "张**, MASKED",
        "3.30106E+14, SCIENTIFIC",
        "3.30106e14, SCIENTIFIC",
        "3.30106E 14, SCIENTIFIC",
        "9.1E17, SCIENTIFIC",
        "9E+17, SCIENTIFIC",
        "33E14, SCIENTIFIC",
        "9.14403001922038E17, SCIENTIFIC",
        "=\"3.30106E+14\", SCIENTIFIC",
        "`3.30106E+14, SCIENTIFIC"
    })
    void namesTheRule(String text, SearchKeyDefect defect) {
        if (defect == null) {
            assertThat(SearchKey.defectOf(text)).isEmpty();
        } else {
            assertThat(SearchKey.defectOf(text)).contains(defect);
            assertThat(SearchKey.parse(text)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("personalTexts")
    void neverShowsANumberOfAPerson(String text) {
        assertThat(SearchKey.defectOf(text)).contains(SearchKeyDefect.PERSONAL);
        assertThatExceptionOfType(InvalidSearchKeyException.class)
                .isThrownBy(() -> SearchKey.of(text))
                .satisfies(refusal -> {
                    assertThat(refusal.defect()).isEqualTo(SearchKeyDefect.PERSONAL);
                    assertThat(refusal.en()).doesNotContainPattern("[0-9]{2}").doesNotContain("张三");
                    assertThat(refusal.zh()).doesNotContainPattern("[0-9]{2}").doesNotContain("张三");
                });
        assertThatExceptionOfType(InvalidSearchKeyException.class)
                .isThrownBy(() -> SearchKey.asGiven(text))
                .matches(refusal -> refusal.defect() == SearchKeyDefect.PERSONAL);
    }

    static Stream<String> personalTexts() {
        return Stream.of(
                "36000019000101022X",
                "36000019000101022x",
                "11010519491231002X",
                "440524188001010014".replace("18800101", "19000101"),
                " 110105 19491231 002X",
                "110105-19491231-002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "1101051949\u200B1231002X",
                "'11010519491231002X",
                "=\"11010519491231002X\"",
                "税号:11010519491231002X",
                "张三11010519491231002X",
                "身份证号：11010519491231002X",
                "110105491231001",
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "+86 13812345678",
                "8613812345678",
                "008613812345678",
                "张三 13812345678",
                "13812345678.0");
    }

    @ParameterizedTest
    @EnumSource
    void hasRuleAndWayOutInBothLanguages(SearchKeyDefect defect) {
        assertThat(defect.en()).matches("it [^;]+(; [^;]+)?; [^;]+|a search key [^;]+; [^;]+");
        assertThat(defect.zh()).matches("[^；]+；请[^；]+");
        assertThat(defect.en("某公司")).endsWith(" cannot be searched for: " + defect.en());
        assertThat(defect.zh("某公司")).endsWith("无法查询：" + defect.zh());
    }

    @Test
    void showsTheTextUnlessItIsPersonal() {
        EnumSet.complementOf(EnumSet.of(SearchKeyDefect.PERSONAL)).forEach(defect -> {
            assertThat(defect.en("某公司")).startsWith("'某公司' ");
            assertThat(defect.zh("某公司")).startsWith("“某公司”");
        });
        assertThat(SearchKeyDefect.PERSONAL.en("某公司")).startsWith("the search key cannot");
        assertThat(SearchKeyDefect.PERSONAL.zh("某公司")).startsWith("该查询关键字无法");
    }

    @Test
    void saysTheBoundsOfTheLength() {
        assertThat(SearchKeyDefect.TOO_SHORT.en()).contains(" " + SearchKey.MIN_LENGTH + " ");
        assertThat(SearchKeyDefect.TOO_LONG.en()).contains(" " + SearchKey.MAX_LENGTH + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 虚构(上海)公司 ", "\u00A0虚构(上海)公司\t"})
    void sendsATextAsGivenIfThatIsInsistedOn(String text) {
        SearchKey key = SearchKey.asGiven(text);
        assertThat(key.value()).isEqualTo("虚构(上海)公司");
        assertThat(key.raw()).isEqualTo(text);
        assertThat(key.kind()).isEqualTo(SearchKey.Kind.NAME);
        assertThat(key.isRepaired()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "914403001922038217, NAME",
        "3.30106E+14, NAME",
        "9144030008****371X, NAME",
        "14796919-0, NAME",
        "914403001922038216, CREDIT_CODE",
        "440301103097413, REGISTRATION_NUMBER",
        "7629d57f18b20b1927ea4ee5366bfde3, KEY_NO"
    })
    void sendsACodeAsGivenIfThatIsInsistedOn(String text, SearchKey.Kind kind) {
        assertThat(SearchKey.asGiven(text).value()).isEqualTo(text);
        assertThat(SearchKey.asGiven(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"' ', TOO_SHORT", "' A ', TOO_SHORT", "甲\uD800, UNREADABLE_CHARACTER"})
    void sendsNothingThatCannotBeSent(String text, SearchKeyDefect defect) {
        assertThatExceptionOfType(InvalidSearchKeyException.class)
                .isThrownBy(() -> SearchKey.asGiven(text))
                .matches(refusal -> refusal.defect() == defect);
    }

    @Test
    void sendsAtMostTwoHundredCharactersAsGiven() {
        assertThat(SearchKey.asGiven("甲".repeat(200)).value()).hasSize(200);
        assertThatExceptionOfType(InvalidSearchKeyException.class)
                .isThrownBy(() -> SearchKey.asGiven("甲".repeat(201)))
                .matches(refusal -> refusal.defect() == SearchKeyDefect.TOO_LONG);
    }

    @Test
    void nameEachRepairInBothLanguages() {
        assertThat(Arrays.stream(SearchKeyRepair.values()).map(SearchKeyRepair::en))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(Arrays.stream(SearchKeyRepair.values()).map(SearchKeyRepair::zh))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }
}
