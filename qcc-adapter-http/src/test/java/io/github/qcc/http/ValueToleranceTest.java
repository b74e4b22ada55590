package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value may look like without a record being lost, or more being understood than was stated. */
class ValueToleranceTest {
    private static TerminatedCase aCase(String fields) {
        return Wire.row(Wire.cases("{\"Status\":\"200\",\"Result\":{\"VerifyResult\":1,\"Data\":[{" + fields + "}]}}"));
    }

    private static CustomsRegistration registration(String fields) {
        return Wire.row(
                Wire.registrations("{\"Status\":\"200\",\"Result\":{\"VerifyResult\":1,\"Data\":[{" + fields + "}]}}"));
    }

    private static Reading<UnperformedAmount> amount(String json) {
        return aCase("\"UnperformedAmt\":" + json).unperformedAmount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000.50", "12345678901234567890.123456789", "1e3", "-0", "0", "9223372036854775808"})
    void keepsTheDigitsOfANumberAsWritten(String number) {
        assertThat(amount(number).raw()).isEqualTo(number);
    }

    @Test
    void aNumberAndItsTextAreTheSameAmount() {
        assertThat(amount("562781").value())
                .isPresent()
                .isEqualTo(amount("\"562781\"").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"-\"", "\"—\""})
    void aValueThatStatesNothingIsAbsent(String json) {
        assertThat(amount(json).isAbsent()).isTrue();
    }

    @Test
    void aMissingFieldIsAbsent() {
        assertThat(aCase("\"Id\":\"1\"").unperformedAmount().isAbsent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "{\"yuan\": [1, \"}\"]}", "[ 562781 ]", "[]"})
    void aValueOfAnotherKindIsUnreadableAndKeepsItsText(String json) {
        assertThat(amount(json).isUnreadable()).isTrue();
        assertThat(amount(json).raw()).isEqualTo(json);
    }

    @Test
    void readsOnBehindAValueOfAnotherKind() {
        assertThat(aCase("\"Court\":{\"a\":[1]},\"EndDate\":\"2019-07-25\"")
                        .terminatedOn()
                        .value())
                .isPresent();
    }

    @Test
    void passesOverUnknownFields() {
        assertThat(aCase("\"New\":{\"Id\":\"no\",\"x\":[{}]},\"Id\":\"yes\",\"\":0")
                        .id()
                        .raw())
                .isEqualTo("yes");
    }

    @Test
    void ofTwoFieldsWithOneNameTheLastCounts() {
        assertThat(aCase("\"Id\":\"first\",\"Id\":\"last\"").id().raw()).isEqualTo("last");
    }

    @Test
    void understandsEscapedNamesAndTexts() {
        assertThat(aCase("\"C\\u006furt\":\"\\u4e34海\\n\"").court().value()).contains("临海");
    }

    @Test
    void keepsAReplacementCharacterThatQccItselfWrote() {
        assertThat(aCase("\"Court\":\"临海市\uFFFD民法院\"").court().raw()).isEqualTo("临海市\uFFFD民法院");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null               | 0
            ""                 | 0
            "-"                | 0
            []                 | 0
            [{},{"No":"2"}]    | 2
            {"No":"1"}         | 1
            "走私一次"          | 1
            ["走私",null]       | 2
            7                  | 1
            """)
    void neverLosesAPenalty(String json, int count) {
        assertThat(registration("\"PunishList\":" + json).penalties()).hasSize(count);
    }

    @Test
    void whatStandsInThePlaceOfAPenaltyKeepsItsText() {
        CustomsPenalty penalty =
                registration("\"PunishList\":[\"罚款一次\"]").penalties().get(0);
        assertThat(penalty.caseProperty().raw()).isEqualTo("罚款一次");
        assertThat(penalty.caseProperty().isUnreadable()).isTrue();
    }

    private static JudgmentDebtor debtor(String json) {
        return Wire.detail("{\"Status\":\"200\",\"Result\":{\"OwnerInfo\":" + json + "}}")
                .detail()
                .orElseThrow()
                .debtor();
    }

    @Test
    void aDebtorThatIsNullIsAbsent() {
        assertThat(debtor("null").name().isAbsent()).isTrue();
    }

    @Test
    void whatStandsInThePlaceOfADebtorIsKeptAsItsName() {
        assertThat(debtor("\"虚构公司\"").name().raw()).isEqualTo("虚构公司");
    }

    @Test
    void readsADebtorWithOtherFields() {
        assertThat(debtor("{\"Org\":1,\"Name\":\"虚构公司\",\"KeyNo\":null}").name().value())
                .contains("虚构公司");
    }
}
