package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings are easily mixed up; no message quotes one, because it may be the secret. */
class SecretsInSettingsTest {
    private static final String SECRET = "canary-91ab-5f2c";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                SECRET,
                SECRET + " = x",
                "QCC_SECRETKEY = " + SECRET,
                "QCC_KEY = k\n" + SECRET + "\n",
                "QCC_PRICE_CREDIT = " + SECRET,
                "QCC_RATE = " + SECRET,
                "QCC_CONCURRENCY = " + SECRET,
                "QCC_KEY = k\nQCC_SECRET_KEY = s\nQCC_BASE_URL = " + SECRET,
                "QCC_KEY = k\nQCC_SECRET_KEY = s\nQCC_BASE_URL = ftp://" + SECRET + "/",
                "QCC_KEY = k\nQCC_SECRET_KEY = s\nQCC_BASE_URL = https://user:" + SECRET + "@host/",
                "QCC_KEY = k\nQCC_SECRET_KEY = s\nQCC_BASE_URL = https://host/?" + SECRET,
                "QCC_KEY = k\nQCC_SECRET_KEY = s\nQCC_BASE_URL = http://" + SECRET + ".example/",
                "QCC_KEY = k\nQCC_SECRET_KEY = s\nQCC_PATH_CASES = ../" + SECRET + "?x",
                "QCC_KEY = k\\\n" + SECRET + "\nQCC_SECRET_KEY = \\u00zz" + SECRET
            })
    void aMistakeInTheConfigFileQuotesNothing(String text) throws IOException {
        Path config = Files.writeString(folder.resolve("config"), text);
        for (String format : new String[] {"text", "json"}) {
            Run run = Run.of("check", "--config", config.toString(), "--format", format, "虚构公司");
            assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
            assertThat(run.printed()).doesNotContain(SECRET);
        }
    }

    @Test
    void aMistakeInTheEnvironmentQuotesNothing() {
        Run run = Run.of(Map.of("QCC_PRICE_CASES", SECRET), "check", "虚构公司");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.printed()).doesNotContain(SECRET).contains("QCC_PRICE_CASES must be a price");
    }

    @Test
    void aCompanyWhoseNameBeginsWithAnAtSignIsNotTheNameOfAFile() throws IOException {
        Path names = Files.writeString(folder.resolve("names"), "虚构一公司\n虚构二公司\n");
        Run run = Run.of("check", "--format", "json", "--", "@" + names);
        assertThat(run.printed()).doesNotContain("虚构一公司");
        assertThat(run.out().lines()).hasSize(1);
    }
}
