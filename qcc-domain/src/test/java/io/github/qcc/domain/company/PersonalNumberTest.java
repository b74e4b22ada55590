package io.github.qcc.domain.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "36000019000101022X",
                "110105 19491231 002X",
                "110105-1949-1231-002-X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "张三，11010519491231002X。",
                // Both check characters are wrong: a mistyped identity card.
                "110105194912310020",
                "110105491231001",
                "13000000000",
                "19999999999",
                "138 1234 5678",
                "电话138-1234-5678",
                "+8613812345678",
                "008613812345678"
            })
    void findsTheNumberOfAPerson(String text) {
        assertThat(PersonalNumber.isIn(text, TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "914403001922038216",
                "911100000000000000",
                "440301103097413",
                "440301103097414",
                // A date at the right places, but a registration number.
                "110105491231002",
                "12000000000",
                "11000000000",
                "138123456789",
                "1381234567",
                "A13812345678",
                "13812345678A",
                "7629d57f18b20b1927ea4ee5366bfde3",
                "2108950466",
                "11010519491331002X",
                "11010518991231002X"
            })
    void leavesOtherTextsAlone(String text) {
        assertThat(PersonalNumber.isIn(text, TODAY)).isFalse();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(PersonalNumber.isIn(null, TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"19000101, true", "18991231, false", "20261125, true", "20261126, false", "20990101, false"})
    void takesADateFrom1900ToToday(String birth, boolean isCard) {
        assertThat(PersonalNumber.isIn(card("910000" + birth + "001"), TODAY)).isEqualTo(isCard);
    }

    /** The check character of a credit code is right in one of 31 identity cards. */
    @Test
    void goesBeforeTheCheckOfACreditCode() {
        assertThat(UnifiedSocialCreditCode.parse("36000019000101022X")).isPresent();
        assertThat(PersonalNumber.isIn("36000019000101022X", TODAY)).isTrue();
    }

    @Test
    void leavesACreditCodeWithADateAloneIfItIsNoIdentityCard() {
        String body = "91000019491231002";
        String code = body + UnifiedSocialCreditCode.checkCharacter(body);
        assertThat(code.charAt(17)).isNotEqualTo(PersonalNumber.checkCharacter(body));
        assertThat(PersonalNumber.isIn(code, TODAY)).isFalse();
    }

    @Property
    void findsEveryIdentityCard(@ForAll("births") LocalDate birth, @ForAll("tails") String tail) {
        String digits = "350203" + birth.toString().replace("-", "") + tail;
        assertThat(PersonalNumber.isIn(card(digits), TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "13812345678", "+86 138 1234 5678"})
    void isNotShownByAnIdentifierThatRefusesIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganizationCode.of(text))
                .withMessageStartingWith("the number of a person (not shown) has a wrong length; ");
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> tails() {
        return Arbitraries.strings().numeric().ofLength(3);
    }

    private static String card(String digits) {
        return digits + PersonalNumber.checkCharacter(digits);
    }
}
