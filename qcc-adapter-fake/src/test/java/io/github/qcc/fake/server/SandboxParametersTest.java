package io.github.qcc.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeQcc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxParametersTest {
    private static final String CREDIT = "OperationCheck/GetList";
    private static final String CASES = "EndExecuteCaseCheck/GetList";
    private static final String DETAIL = "EndExecuteCaseCheck/GetDetail";
    private static final String KNOWN = "searchKey=" + WireClient.encoded("虚构四十五案实业集团有限公司");

    private static QccSandbox sandbox;
    private static WireClient client;

    @BeforeAll
    static void start() {
        sandbox = QccSandbox.start(FakeQcc.examples());
        client = WireClient.of(sandbox);
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {CREDIT, CASES})
    void aMissingSearchKeyIs202(String path) {
        assertThat(client.status(path, "pageIndex=1")).isEqualTo("202");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "%20%E3%80%80"})
    void aBlankSearchKeyIs202(String searchKey) {
        assertThat(client.status(CASES, "searchKey=" + searchKey)).isEqualTo("202");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "%E8%99%9A", "%20a%20", "%F0%A0%AE%B7"})
    void aSearchKeyOfOneCharacterIs213(String searchKey) {
        assertThat(client.status(CASES, "searchKey=" + searchKey)).isEqualTo("213");
    }

    @Test
    void aSearchKeyThatIsNotUtf8Is202() {
        assertThat(client.status(CASES, "searchKey=%D0%E9%B9%B9")).isEqualTo("202");
    }

    @Test
    void aSearchKeyWithALineBreakIs202() {
        assertThat(client.status(CASES, "searchKey=ab%0Acd")).isEqualTo("202");
    }

    @Test
    void aSearchKeyThatNoCompanyCanHaveForItsLengthIs202() {
        assertThat(client.status(CASES, "searchKey=" + "a".repeat(201))).isEqualTo("202");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91999999FAKE0011XX", "91999999fake0011xx", "91999999****0011XR"})
    void aCreditCodeThatCannotBeOneFindsNobody(String code) {
        assertThat(client.status(CASES, "searchKey=" + code)).isEqualTo("201");
    }

    @Test
    void aPlusIsASpace() {
        assertThat(client.status(CASES, "searchKey=+91999999FAKE0011XR+")).isEqualTo("200");
    }

    @Test
    void theCaseCheckTakesAKeyNo() {
        assertThat(client.status(CASES, "searchKey=7629d57f18b20b1927ea4ee5366bfde3"))
                .isEqualTo("200");
    }

    @Test
    void theCreditCheckTakesNoKeyNo() {
        assertThat(client.status(CREDIT, "searchKey=7629d57f18b20b1927ea4ee5366bfde3"))
                .isEqualTo("215");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "one", "1.0", "%EF%BC%91", "+1", "99999999999"})
    void aPageThatIsNoPositiveNumberIs202(String page) {
        assertThat(client.status(CASES, KNOWN + "&pageIndex=" + page)).isEqualTo("202");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "ten", "21", "99999999999"})
    void aPageSizeOutsideOneToTwentyIs202(String size) {
        assertThat(client.status(CREDIT, KNOWN + "&pageSize=" + size)).isEqualTo("202");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 20", "45, 1", "999999999, 20"})
    void everyOtherPageIsAnswered(String page, String size) {
        assertThat(client.status(CASES, KNOWN + "&pageIndex=" + page + "&pageSize=" + size))
                .isEqualTo("200");
    }

    @Test
    void theSearchKeyIsCheckedBeforeThePage() {
        assertThat(client.status(CASES, "searchKey=a&pageSize=21")).isEqualTo("213");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id=", "id=%20", "ID=68d0c45d6ce6115c340e31674b45cd62"})
    void aMissingIdIs202(String parameters) {
        assertThat(client.status(DETAIL, parameters)).isEqualTo("202");
    }

    @Test
    void anUnknownIdIs201() {
        assertThat(client.status(DETAIL, "id=nobody")).isEqualTo("201");
    }

    @Test
    void unknownParametersAreIgnored() {
        assertThat(client.status(CASES, KNOWN + "&colour=red&&=&x")).isEqualTo("200");
    }

    @Test
    void ofARepeatedParameterTheFirstCounts() {
        assertThat(client.status(CASES, KNOWN + "&searchKey=a")).isEqualTo("200");
    }
}
