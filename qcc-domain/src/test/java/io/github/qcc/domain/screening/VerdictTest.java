package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static Verdict verdict(Stream<Severity> severities) {
        return Verdict.of(severities
                .map(severity -> new Finding("some-rule", severity, "某事", "something"))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "REJECT,        REJECT",
        "UNKNOWN,       UNDETERMINED",
        "HIGH,          REVIEW",
        "REVIEW,        REVIEW",
        "DATA_QUALITY, REVIEW",
        "NOTE,          PASS"
    })
    void aLoneFindingDecidesByItsSeverity(Severity severity, Decision decision) {
        assertThat(verdict(Stream.of(severity)).decision()).isEqualTo(decision);
    }

    @Test
    void noFindingAtAllPasses() {
        assertThat(verdict(Stream.empty())).isEqualTo(new Verdict(Decision.PASS, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "REJECT,  UNKNOWN, REJECT",
        "UNKNOWN, HIGH,    UNDETERMINED",
        "UNKNOWN, REVIEW,  UNDETERMINED",
        "HIGH,    NOTE,    REVIEW",
        "REVIEW,  NOTE,    REVIEW"
    })
    void ofTwoFindingsTheGraverDecides(Severity one, Severity other, Decision decision) {
        assertThat(verdict(Stream.of(one, other)).decision()).isEqualTo(decision);
        assertThat(verdict(Stream.of(other, one)).decision()).isEqualTo(decision);
    }

    @Property
    void rejectsBeforeItIsUndeterminedBeforeItReviewsBeforeItPasses(@ForAll List<Severity> severities) {
        List<Decision> each = severities.stream().map(Severity::decision).toList();
        Decision expected = Stream.of(Decision.REJECT, Decision.UNDETERMINED, Decision.REVIEW)
                .filter(each::contains)
                .findFirst()
                .orElse(Decision.PASS);
        assertThat(verdict(severities.stream()).decision()).isEqualTo(expected);
    }

    @Property
    void listsEveryFindingGravestFirst(@ForAll List<Severity> severities) {
        assertThat(verdict(severities.stream()).findings())
                .extracting(Finding::severity)
                .containsExactlyInAnyOrderElementsOf(severities)
                .isSorted();
    }

    @Test
    void findingsOfOneSeverityStayInTheOrderOfTheRules() {
        List<Finding> findings = Stream.of("first", "second", "third")
                .map(rule -> new Finding(rule, Severity.REVIEW, "某事", "something"))
                .toList();
        assertThat(Verdict.of(findings).findings()).isEqualTo(findings);
    }
}
