package io.github.qcc.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.screening.NoRecordPolicy;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.rule.Deregistered;
import io.github.qcc.domain.screening.rule.Purpose;
import io.github.qcc.domain.screening.rule.Ratio;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.domain.screening.rule.UnpaidRatio;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
    /** The command requests no details of cases, so it does not print the rule that needs them. */
    private static final String NEEDS_DETAILS = "debtor-mismatch";

    private static PolicyFile of(String... lines) {
        return PolicyFile.parse(new Bilingual("p", "p"), List.of(lines));
    }

    @Test
    void theFileThatIsPrintedIsTheStandardPolicy() {
        assertThat(of(PolicyFile.commented().split("\n")).hash())
                .isEqualTo(PolicyFile.standard().hash());
    }

    @Test
    void theFileThatIsPrintedMentionsAllThatTheCommandCanJudge() {
        assertThat(PolicyFile.commented().lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .containsExactlyElementsOf(PolicyFile.standard()
                        .text()
                        .lines()
                        .filter(line -> !line.startsWith(NEEDS_DETAILS))
                        .toList());
    }

    @Test
    void everyRuleIsExplainedInBothLanguages() {
        List<String> lines = PolicyFile.commented().lines().toList();
        for (ScreeningRule rule : StandardPolicy.create().rules()) {
            if (rule.name().equals(NEEDS_DETAILS)) {
                continue;
            }
            String comment = lines.get(lines.indexOf(rule.name() + " = on") - 1);
            assertThat(comment).startsWith("#").containsPattern("[a-z]{3}");
        }
    }

    @Test
    void aThresholdIsTaken() {
        assertThat(of("unpaid-ratio.threshold = 0.5", "unpaid-ratio.least = 5", "unpaid-ratio.within = 18m")
                        .policy()
                        .rules())
                .contains(new UnpaidRatio(Ratio.of("0.5"), new BigDecimal("5"), Period.ofMonths(18)));
    }

    @Test
    void theMeaningOfNoRecordAndThePurposeAreSettingsOfTheWholePolicy() {
        PolicyFile file = of("no-record = review", "purpose = trade");
        assertThat(file.policy().noRecord()).isEqualTo(NoRecordPolicy.REVIEW);
        assertThat(file.policy().rules()).contains(new Deregistered(Purpose.TRADE));
        assertThat(file.text()).startsWith("no-record = review\npurpose = trade\ndishonest-level = on\n");
        assertThat(of("no-record = pass").policy().noRecord()).isEqualTo(NoRecordPolicy.PASS);
        assertThat(PolicyFile.standard().text()).startsWith("no-record = own\npurpose = credit\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unsettled-level = on|is now called credit-level-unclear",
                "fresh-termination = off|is now called recent-termination",
                "fresh-termination.within = 6m|is now called recent-termination.within",
                "repeated-failure = on|is now called multiple-terminations",
                "repeated-failure.cases = 4|is now called multiple-terminations.cases",
                "repeated-failure.within = 4y|is now called multiple-terminations.within",
                "zone-against-area = off|is now called zone-area-mismatch",
                "debtor-other-than-asked = on|is now called debtor-mismatch",
                "terminated-cases.within = 5y|counts whatever its age: remove the line"
            })
    void aKeyOfTheFirstEditionIsRefusedWithTheWayOut(String line, String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> of("# first", line))
                .withMessageContaining("line 2")
                .withMessageContaining(reason);
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
                "no-record = maybe|must be own, pass or review but was 'maybe'",
                "purpose = fun|must be credit or trade but was 'fun'",
                "deregistered.purpose = trade|deregistered.purpose: is unknown",
                "unpaid-ratio.threshold = 0|must be above 0",
                "unpaid-ratio.threshold = 90|0.9 for 90 %",
                "unpaid-ratio.threshold = -1|must be a ratio",
                "recent-termination.within = 0m|at least one",
                "recent-termination.within = 400y|at most 100y",
                "recent-termination.within = 12 days|years or months",
                "multiple-terminations.cases = 1|must be 2 or more",
                "multiple-terminations.cases = three|a whole number",
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
                .withMessageContaining("line 2: deregistered: is given twice");
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
