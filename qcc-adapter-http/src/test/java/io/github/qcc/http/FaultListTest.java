package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.http.FaultHarness.Scene;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The {@linkplain FaultList list of faults}, row by row and as a whole; each fault is played once. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
class FaultListTest {
    private final Map<String, FaultReport> reports = new HashMap<>();
    private Map<String, Scene> scenes;

    @BeforeAll
    void prepare(@TempDir Path folder) {
        scenes = FaultCases.all(folder);
    }

    private FaultReport report(String fault) throws Exception {
        if (!reports.containsKey(fault)) {
            reports.put(fault, FaultHarness.play(scenes.get(fault)));
        }
        return reports.get(fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FaultList.ROWS)
    void reachesUsCostsAndIsSeenAsTheRowSays(String fault, int requests, String costs, String seen, String words)
            throws Exception {
        assertThat(scenes).containsKey(fault);
        FaultReport report = report(fault);
        assertThat(report.row()).isEqualTo(requests + " | " + costs + " | " + seen);
        String[] alternatives = words == null ? new String[] {""} : words.split(" / ");
        assertThat(report.messages()).allSatisfy(message -> assertThat(message).containsAnyOf(alternatives));
    }

    @Test
    void everyFaultThatIsPlayedHasItsRow() {
        List<String> rows = FaultList.ROWS
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .toList();
        assertThat(rows).containsExactlyElementsOf(scenes.keySet());
    }

    @Test
    void noChargedAnswerIsAskedForAgain() throws Exception {
        assertThat(faultsWhere(report -> report.chargedAnswersRepeated() > 0)).isEmpty();
    }

    @Test
    void whatCallersAreToldThatItCostAgreesWithTheBooksOfTheServers() throws Exception {
        assertThat(faultsWhere(report -> report.billed() < report.cost().charged()
                        || report.billed() > report.cost().atMost()))
                .isEmpty();
    }

    @Test
    void nothingLeavesThatIsNoAttemptOfOurs() throws Exception {
        assertThat(faultsWhere(
                        report -> report.requests().size() > report.attempts().size()))
                .isEmpty();
    }

    private List<String> faultsWhere(Predicate<FaultReport> condition) throws Exception {
        List<String> found = new ArrayList<>();
        for (String fault : scenes.keySet()) {
            if (condition.test(report(fault))) {
                found.add(fault);
            }
        }
        return found;
    }
}
