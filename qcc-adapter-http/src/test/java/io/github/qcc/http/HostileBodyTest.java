package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.UnreadableAnswerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies close to the size that is accepted, of what is expensive to read: they cost about as much time as any other. */
@Timeout(5)
class HostileBodyTest {
    private static final int SIZE = (8 << 20) - 200;

    private static String filled(String piece) {
        return piece.repeat(SIZE / piece.length());
    }

    @Test
    void whiteSpace() {
        assertThat(Wire.cases("{\"Status\":" + filled(" ") + "\"201\"}")).isNotNull();
    }

    @Test
    void aNumber() {
        String row = "{\"UnperformedAmt\":" + filled("7") + "}";
        assertThat(Wire.row(Wire.cases("{\"Status\":\"200\",\"Result\":{\"Data\":[" + row + "]}}"))
                        .unperformedAmount()
                        .isUnreadable())
                .isTrue();
    }

    @Test
    void anEscapedTextInEveryField() {
        String text = "\\u4e34".repeat(SIZE / 6 / 7);
        String row = String.format(
                "{'Id':'%1$s','CaseNo':'%1$s','Court':'%1$s','LianDate':'%1$s','EndDate':'%1$s','ExecuteSubject':'%1$s',"
                        + "'UnperformedAmt':'%1$s'}",
                text);
        assertThat(Wire.row(Wire.cases("{\"Status\":\"200\",\"Result\":{\"Data\":[" + row.replace('\'', '"') + "]}}"))
                        .unreadable())
                .hasSize(6);
    }

    @Test
    void aNestInThePlaceOfAText() {
        String row = "{\"Court\":" + "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2) + "}";
        assertThat(Wire.row(Wire.cases("{\"Status\":\"200\",\"Result\":{\"Data\":[" + row + "]}}")))
                .isNotNull();
    }

    @Test
    void aStatusAndAMessage() {
        assertThat(Wire.failure("{\"Message\":\"" + filled("%41") + "\",\"Status\":\"299\"}")
                        .getMessage())
                .hasSizeLessThan(500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Status":"200","Result":{"Data":[          | {},
            {"Status":"200","Result":{"Data":[{"x":[    | 1,
            {"Status":"200","Result":{"x":              | {"x":
            {"Status":                                  | [
            {"Paging":                                  | {"PageSize":
            {"                                          | \\
            """)
    void aBodyThatNeverComesToItsEnd(String beginning, String piece) {
        assertThat(Wire.failure(beginning + filled(piece))).isInstanceOf(UnreadableAnswerException.class);
    }
}
