package io.github.qcc.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.domain.screening.rule.UnpaidRatio;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
    private static PolicyFile of(String... lines) {
        return PolicyFile.parse("p", List.of(lines));
    }

    @Test
    void theFileThatIsPrintedIsTheStandardPolicy() {
        assertThat(of(PolicyFile.commented().split("\n")).hash())
                .isEqualTo(PolicyFile.standard().hash());
    }

    @Test
    void theFileThatIsPrintedMentionsAllThereIs() {
        assertThat(PolicyFile.commented().lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .containsExactlyElementsOf(PolicyFile.standard().text().lines().toList());
    }

    @Test
    void everyRuleIsExplainedInBothLanguages() {
        List<String> lines = PolicyFile.commented().lines().toList();
        for (ScreeningRule rule : StandardPolicy.create().rules()) {
            String comment = lines.get(lines.indexOf(rule.name() + " = on") - 1);
            assertThat(comment).startsWith("#").containsPattern("[a-z]{3}");
        }
    }

    @Test
    void aThresholdIsTaken() {
        assertThat(of("unpaid-ratio.threshold = 0.5").policy().rules())
                .contains(new UnpaidRatio(new BigDecimal("0.5")));
    }

    @Test
    void aRuleIsSwitchedOff() {
        assertThat(of("ordinary-level = off").policy().rules())
                .extracting(ScreeningRule::name)
                .doesNotContain("ordinary-level")
                .hasSize(StandardPolicy.create().rules().size() - 1);
    }

    @Test
    void spacesCommentsAndOrderDoNotChangeTheHash() {
        assertThat(of("# mine", " nothing-found=off", "", "unpaid-ratio.threshold = 0.50")
                        .hash())
                .isEqualTo(
                        of("unpaid-ratio.threshold=0.5", "nothing-found = off").hash());
    }

    @Test
    void anotherThresholdChangesTheHash() {
        assertThat(of("unpaid-ratio.threshold = 0.5").hash())
                .isNotEqualTo(PolicyFile.standard().hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-such-rule = on|no-such-rule: is unknown",
                "unpaid-ratio.limit = 1|unpaid-ratio.limit: is unknown",
                "unpaid-ratio = maybe|must be on or off but was 'maybe'",
                "unpaid-ratio.threshold = 0|must be above 0",
                "unpaid-ratio.threshold = 90|0.9 for 90 %",
                "unpaid-ratio.threshold = -1|must be a ratio",
                "fresh-termination.within = 0m|at least one",
                "fresh-termination.within = 400y|at most 100y",
                "fresh-termination.within = 12 days|years or months",
                "repeated-failure.cases = 1|must be 2 or more",
                "repeated-failure.cases = three|a whole number",
                "unperformed-sum.high = 99999999|reject not below high",
                "unpaid-ratio|must be written as name = value"
            })
    void nonsenseNamesItsLine(String line, String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> of("# first", line))
                .withMessageContaining("line 2")
                .withMessageContaining(reason);
    }

    @Test
    void aLineStandsOnce() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> of("deregistered = on", "deregistered = off"))
                .withMessageContaining("line 2: deregistered: stands twice");
    }

    @Test
    void aPolicyThatFindsNothingIsRefused() {
        String[] lines = StandardPolicy.create().rules().stream()
                .map(rule -> rule.name() + " = off")
                .toArray(String[]::new);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> of(lines));
    }

    @Test
    void aFileThatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("p"), new byte[] {(byte) 0xFF, (byte) 0xFE});
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PolicyFile.read(file));
    }
}
