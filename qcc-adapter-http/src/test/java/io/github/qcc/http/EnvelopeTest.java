package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.UnknownStatusException;
import io.github.qcc.domain.UnreadableAnswerException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an answer is judged as a whole: what is an answer, what is "nothing found", what is neither. */
class EnvelopeTest {
    private static final String ROW = "{\"Id\":\"1\"}";

    private static String ok(String result) {
        return "{\"Status\":\"200\",\"OrderNumber\":\"ORDER1\",\"Result\":" + result + "}";
    }

    private static String ok(String paging, String result) {
        return "{\"Status\":\"200\",\"OrderNumber\":\"ORDER1\",\"Paging\":" + paging + ",\"Result\":" + result + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"200\"", "200", "\" 200 \""})
    void acceptsTheStatusAsTextOrNumber(String status) {
        assertThat(Wire.row(Wire.cases("{\"Status\":" + status + ",\"Result\":{\"Data\":[" + ROW + "]}}")))
                .isNotNull();
    }

    @Test
    void readsAResultThatStandsBeforeItsStatus() {
        String json = "{\"Paging\":{\"TotalRecords\":99},\"Result\":{\"VerifyResult\":1,\"Data\":[" + ROW
                + "]},\"Status\":\"200\",\"OrderNumber\":\"LAST\"}";
        assertThat(Wire.page(Wire.cases(json)).total()).hasValue(99);
        assertThat(Wire.cases(json).orderNumber()).contains(new OrderNumber("LAST"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Status\":\"102\",\"Result\":[1,{\"Data\":7}]}",
                "{\"Result\":\"欠费\",\"Status\":102}",
                "{\"Status\":\"102\",\"Paging\":\"\",\"Message\":{\"a\":1},\"Result\":false}"
            })
    void looksAtNoResultBesideARefusal(String json) {
        assertThat(Wire.failure(json)).isInstanceOf(AccountRefusedException.class);
    }

    @Test
    void toleratesAByteOrderMarkAndWhiteSpaceAround() {
        assertThat(Wire.cases("\uFEFF \r\n{\"Status\":\"201\"}\n\t ")).isInstanceOf(CheckResult.NoRecord.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Status\":\"201\"}",
                "{\"Status\":201,\"Result\":null}",
                "{\"Status\":\"201\",\"Result\":{\"VerifyResult\":1,\"Data\":[{\"Id\":\"1\"}]}}",
                "{\"Status\":\"201\",\"Result\":\"\",\"Paging\":null}",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":0,\"Data\":null}}",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":\"0\"}}",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":false,\"Data\":[]}}",
                "{\"Status\":\"200\",\"Paging\":{\"TotalRecords\":0},\"Result\":{\"VerifyResult\":1,\"Data\":[]}}",
                "{\"Status\":\"200\",\"Paging\":null,\"Result\":{\"Data\":null}}",
                "{\"Status\":\"200\",\"Paging\":{\"TotalRecords\":\"-\"},\"Result\":{}}"
            })
    void understandsEveryFormOfNothingFound(String json) {
        assertThat(Wire.cases(json)).isInstanceOf(CheckResult.NoRecord.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Status\":\"200\"}",
                "{\"Status\":\"200\",\"Result\":null}",
                "{\"Status\":\"200\",\"Result\":[]}",
                "{\"Status\":\"200\",\"Result\":\"\"}",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":1,\"Data\":{\"Id\":\"1\"}}}",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":1,\"Data\":\"\"}}",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":1,\"Data\":[{\"Id\":\"1\"},\"2\"]}}",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":0,\"Data\":[{\"Id\":\"1\"}]}}",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":2,\"Data\":null}}",
                "{\"Status\":\"200\",\"Paging\":{\"TotalRecords\":3},\"Result\":{\"VerifyResult\":1,\"Data\":[]}}",
                "{\"Status\":\"200\",\"Paging\":{\"TotalRecords\":\"3\"},\"Result\":{\"VerifyResult\":0,\"Data\":null}}",
                "{\"Status\":\"200\",\"Paging\":{\"PageIndex\":2},\"Result\":{\"VerifyResult\":1,\"Data\":[{\"Id\":\"1\"}]}}",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":1,\"Data\":[{\"Id\":\"1\"}]}} {}",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":1,\"Data\":[{\"Id\":\"1\"",
                "{\"Status\":\"200\",\"Result\":{\"VerifyResult\":1,\"Data\":[{\"Id\":tru"
            })
    void aContradictoryAnswerIsUnreadableAndCharged(String json) {
        QccException failure = Wire.failure(json);
        assertThat(failure).isInstanceOf(UnreadableAnswerException.class);
        assertThat(failure.billing()).isEqualTo(Billing.CHARGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "null",
                "[]",
                "\"200\"",
                "200",
                "{}",
                "{",
                "{\"Message\":\"ok\"}",
                "{\"Status\":null}",
                "{\"Status\":\"\"}",
                "{\"Status\":[200]}",
                "{\"Status\":{}}",
                "{\"Status\":\"二百\"}",
                "{\"status\":\"200\"}",
                "<html><body>502</body></html>",
                "\uFEFF<!DOCTYPE html>",
                "OK",
                "callback({\"Status\":\"200\"})",
                "{Status:200}",
                "{\"Status\":\"00000000000000000000000000000200\"}"
            })
    void whatIsNoEnvelopeIsUnreadableAndOfUncertainCost(String body) {
        QccException failure = Wire.failure(body);
        assertThat(failure).isInstanceOf(UnreadableAnswerException.class);
        assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Status":"200","Result":{"Data":[{},{},{"Id":x}]}} | $.Result.Data[2].Id
            {"Status":"200","Result":{"Data":{}}}               | $.Result.Data is no list
            {"Status":"200","Result":{"Data":[{},null]}}        | $.Result.Data[1] is no object
            {"Status":"200","Result":7}                         | $.Result is no object
            {"Result":{"Data":[7]},"Status":"200"}              | $.Result.Data[0] is no object
            {"Result":{"Data":[7]},"New":x,"Status":"200"}      | at $.?
            {"Status":"201","Result":{},"Status":"200"}         | $.Status is another than the one before
            <html>                                              | HTML
            """)
    void saysWhatIsWrongAndWhere(String body, String words) {
        assertThat(Wire.failure(body)).hasMessageContaining(words);
    }

    @Test
    void anUnreadableAnswerKeepsItsOrderNumber() {
        assertThat(Wire.failure(ok("7")).orderNumber()).contains(new OrderNumber("ORDER1"));
    }

    @Test
    void refusesNestingWithoutEnd() {
        String deep = "[".repeat(100_000);
        assertThat(Wire.failure("{\"Status\":\"200\",\"New\":" + deep))
                .isInstanceOf(UnreadableAnswerException.class)
                .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(250));
    }

    @Test
    void anUndocumentedStatusKeepsCodeAndMessage() {
        QccException failure = Wire.failure("{\"Status\":\"299\",\"Message\":\"新的状态\"}");
        assertThat(failure).isInstanceOf(UnknownStatusException.class).hasMessageContaining("新的状态");
        assertThat(failure.statusCode()).contains("299");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "\"\"", "[]", "{}", "{\"PageIndex\":\"\",\"PageSize\":null,\"TotalRecords\":\"x\"}"})
    void toleratesPagingThatStatesNothing(String paging) {
        assertThat(Wire.page(Wire.cases(ok(paging, "{\"Data\":[" + ROW + "]}"))).total())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "99999999999", "1.5", "0"})
    void aTotalThatCannotBeIsNotStated(String total) {
        assertThat(Wire.page(Wire.cases(ok("{\"TotalRecords\":" + total + "}", "{\"Data\":[" + ROW + "]}")))
                        .total())
                .isEmpty();
    }

    @Test
    void acceptsAFirstPageOfAnotherSize() {
        String paging = "{\"PageSize\":2,\"PageIndex\":1,\"TotalRecords\":99}";
        assertThat(Wire.page(Wire.cases(ok(paging, "{\"Data\":[" + ROW + "," + ROW + "]}")))
                        .total())
                .hasValue(99);
    }

    @Test
    void refusesALaterPageOfAnotherSize() {
        String paging = "{\"PageSize\":2,\"PageIndex\":2,\"TotalRecords\":99}";
        QccException failure = Assertions.catchThrowableOfType(
                QccException.class, () -> Wire.cases(ok(paging, "{\"Data\":[" + ROW + "]}"), PageRequest.of(2)));
        assertThat(failure).isInstanceOf(UnreadableAnswerException.class).hasMessageContaining("PageSize");
    }

    @Test
    void aPagePastTheEndIsFoundAndEmpty() {
        String json = ok("{\"PageSize\":20,\"PageIndex\":3,\"TotalRecords\":40}", "{\"VerifyResult\":1,\"Data\":[]}");
        assertThat(Wire.page(Wire.cases(json, PageRequest.of(3))).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"Status\":\"201\"}", "{\"Status\":\"200\",\"Result\":null}", "{\"Status\":\"200\"}"})
    void noResultIsNoDetail(String json) {
        assertThat(Wire.detail(json).detail()).isEmpty();
    }

    @Test
    void aDetailWithoutIdIsTaken() {
        assertThat(Wire.detail(ok("{\"CaseNo\":\"(2018)浙1082执2303号\"}")).detail())
                .isPresent();
    }

    @Test
    void refusesTheDetailOfAnotherCase() {
        QccException failure =
                Assertions.catchThrowableOfType(QccException.class, () -> Wire.detail(ok("{\"Id\":\"other\"}")));
        assertThat(failure).isInstanceOf(UnreadableAnswerException.class).hasMessageContaining("another case");
    }
}
