package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is refused: exit 2, one sentence that names the value and the rule, nothing sent. */
class BadInputTest {
    private static final String KEY = "canary-key-5f2c";
    private static final String SECRET = "canary-secret-91ab";

    static Stream<Arguments> badCommandLines() {
        return Stream.of(
                Arguments.of("'' ", List.of("check", "")),
                Arguments.of(
                        "'虚' cannot be searched for: a search key has at least 2 characters",
                        List.of("check", "虚构公司", "虚")),
                Arguments.of("page must be 1 or more but was 0", List.of("cases", "--page", "0", "虚构公司")),
                Arguments.of("page size must be 1..20 but was 21", List.of("cases", "--page-size", "21", "虚构公司")),
                Arguments.of("page size must be 1..20 but was 0", List.of("credit", "--page-size", "0", "虚构公司")),
                Arguments.of("'abc' is not an int", List.of("credit", "--page", "abc", "虚构公司")),
                Arguments.of("--nonsense", List.of("check", "--nonsense", "虚构公司")),
                Arguments.of("expected one of [text, json]", List.of("check", "--format", "xml", "虚构公司")),
                Arguments.of("Missing required parameter", List.of("check")),
                Arguments.of("check character is wrong", List.of("check", "914403001922038217")),
                Arguments.of("/no/such/file", List.of("check", "--config", "/no/such/file", "虚构公司")));
    }

    @ParameterizedTest
    @MethodSource("badCommandLines")
    void isRefusedInOneSentence(String fragment, List<String> args) {
        try (CannedServer server = new CannedServer("{}")) {
            Run run = Run.of(account(server.url()), args.toArray(String[]::new));
            assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
            assertThat(run.err()).contains(fragment.strip()).hasLineCount(1);
            assertThat(run.out()).isEmpty();
            assertThat(server.requests()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("badCommandLines")
    void inJsonFormatAnObjectSaysSoToo(String fragment, List<String> args) {
        List<String> inJson = new ArrayList<>(args);
        if (!inJson.contains("--format")) {
            inJson.addAll(1, List.of("--format", "json"));
            assertThat(Run.of(inJson.toArray(String[]::new)).out())
                    .startsWith("{\"error\":{\"type\":\"USAGE\",\"status\":null,\"message\":");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pro.qcc.com/api/yj/", "http://pro.qcc.com/api/yj/", "ftp://pro.qcc.com/", "https://企查查.com/"})
    void aBaseUrlThatWouldLeakIsRefused(String url) {
        Run run = Run.of(account(url), "check", "虚构公司");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).hasLineCount(1);
        assertThat(run.printed()).doesNotContain(KEY).doesNotContain(SECRET);
    }

    @Test
    void aKeyWithoutItsSecretIsRefused() {
        Run run = Run.of(Map.of("QCC_KEY", KEY), "check", "虚构公司");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err())
                .contains("QCC_KEY is set but QCC_SECRET_KEY is not")
                .doesNotContain(KEY);
    }

    @Test
    void aBaseUrlWithoutAnAccountIsRefused() {
        assertThat(Run.of(Map.of("QCC_BASE_URL", "https://example.org/"), "check", "虚构公司")
                        .err())
                .contains("QCC_BASE_URL is set but no account");
    }

    @Test
    void anUnknownSettingInTheConfigFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("qcc.properties"), "QCC_SECRET=" + SECRET + "\n");
        Run run = Run.of("check", "--config", file.toString(), "虚构公司");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("line 1 of the config file").doesNotContain(SECRET);
    }

    @Test
    void aMalformedConfigFileIsRefusedWithoutQuotingIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("qcc.properties"), "QCC_SECRET_KEY=\\u12" + SECRET + "\n");
        Run run = Run.of("check", "--config", file.toString(), "虚构公司");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).doesNotContain(SECRET);
    }

    private static Map<String, String> account(String baseUrl) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QCC_KEY", KEY);
        environment.put("QCC_SECRET_KEY", SECRET);
        environment.put("QCC_BASE_URL", baseUrl);
        return environment;
    }
}
