package io.github.qcc.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/**
 * The answers that the documents print, byte for byte but for their white space: from their text, not from ours. One of the
 * three is valid JSON as it stands; what is repaired in the others is said where it is done.
 */
class DocumentsReplayTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    private static final String DEBTOR = "浙江省临海标准件工业公司";

    private static String printed(String file) throws IOException {
        return Files.readString(DOCUMENTS.resolve(file));
    }

    private static FakeCompany example(String name) {
        return FakeQcc.examples().companies().stream()
                .filter(company -> company.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String answer(
            FakeCompany company, StatusMessages messages, String at, int order, String path, String parameters) {
        Instant now = Instant.parse(at);
        FakeQcc data =
                FakeQcc.builder().company(company).firstOrderNumber(order).build();
        try (QccSandbox sandbox = QccSandbox.builder(data)
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .messages(messages)
                .start()) {
            return new WireClient(sandbox.baseUrl(), sandbox.key(), sandbox.secretKey(), now).get(path, parameters);
        }
    }

    /** Without the white space between tokens; no text in the documents has a quotation mark in it. */
    private static String compact(String json) {
        StringBuilder compact = new StringBuilder();
        boolean inText = false;
        for (char character : json.toCharArray()) {
            inText ^= character == '"';
            if (inText || !Character.isWhitespace(character)) {
                compact.append(character);
            }
        }
        return compact.toString();
    }

    @Test
    void theDetailIsValidAsPrinted() throws IOException {
        assertThat(answer(
                        example(DEBTOR),
                        StatusMessages.PLAIN,
                        "2020-07-16T10:30:50Z",
                        12_690_225,
                        "EndExecuteCaseCheck/GetDetail",
                        "id=68d0c45d6ce6115c340e31674b45cd62"))
                .isEqualTo(compact(printed("case-detail.json")));
    }

    @Test
    void theListOfCasesNeedsItsEndOnlyOnce() throws IOException {
        // Printed over two pages, it closes Data, Result and the whole a second time; the first closing of the whole
        // and the
        // second of the others are taken away.
        String repaired = compact(printed("case-list.as-printed.txt")).replace("]}}}]},\"Status\"", "]},\"Status\"");
        assertThat(answer(
                        example(DEBTOR).statedCases(99),
                        StatusMessages.PLAIN,
                        "2020-07-16T10:30:27Z",
                        60_849_972,
                        "EndExecuteCaseCheck/GetList",
                        "pageSize=2&searchKey=" + WireClient.encoded(DEBTOR)))
                .isEqualTo(repaired);
    }

    @Test
    void theListOfRegistrationsNeedsItsEndOnlyOnce() throws IOException {
        // Printed over three pages, the last of which closes once more what is closed already, and more than was
        // opened.
        String printed = compact(printed("credit-list.as-printed.txt"));
        String repaired = printed.replaceFirst("\\]\\}\\}\\]\\}\\]\\}\\}\\}$", "]}}");
        assertThat(answer(
                        example("营口样例进出口公司"),
                        StatusMessages.WITH_GROUP,
                        "2022-06-07T01:32:47Z",
                        66_684_283,
                        "OperationCheck/GetList",
                        "searchKey=" + WireClient.encoded("营口样例进出口公司")))
                .isEqualTo(repaired);
    }
}
