package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private static String help(Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        QccCommand.run(new Console(print, print, environment, Clock.systemUTC()), args);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "credit",
                "cases",
                "case",
                "screen",
                "report",
                "diff",
                "note",
                "policy",
                "account",
                "statuses",
                "doctor",
                "sandbox"
            })
    void everyTextIsChineseForAChinesePerson(String command) {
        assertThat(help(Map.of("QCC_LANG", "zh"), command, "--help").lines())
                .filteredOn(line -> line.matches(".*[a-z]{3,} [a-z]+ [a-z]{2,}.*"))
                .isEmpty();
    }

    @Test
    void theFirstPageIsChineseForAChineseLocale() {
        assertThat(help(Map.of("LANG", "zh_CN.UTF-8"), "--help"))
                .contains("退出码", "账户", "命令")
                .doesNotContain("done");
        assertThat(help(Map.of("LANG", "zh_CN.UTF-8", "QCC_LANG", "en"), "--help"))
                .contains("Exit codes", "done");
        assertThat(help(Map.of(), "--help")).contains("Exit codes");
    }

    @Test
    void aRefusalIsSaidInTheLanguageOfThePerson() {
        assertThat(help(Map.of("QCC_LANG", "zh"), "check", "虚")).contains("至少").doesNotContain("characters");
        assertThat(help(Map.of(), "check", "虚")).contains("at least 2 characters");
    }
}
