package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static Finding finding(String rule, Severity severity) {
        return new Finding(rule, "某规则", severity, "某事", "something");
    }

    private static Verdict verdict(Stream<Severity> severities) {
        return Verdict.of(
                TODAY,
                severities.map(severity -> finding("some-rule", severity)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "REJECT,        REJECT",
        "UNKNOWN,       UNDETERMINED",
        "HIGH,          REVIEW",
        "REVIEW,        REVIEW",
        "DATA_QUALITY, REVIEW",
        "NO_RECORD,     NO_RECORD",
        "NOTE,          PASS"
    })
    void aLoneFindingDecidesByItsSeverity(Severity severity, Decision decision) {
        assertThat(verdict(Stream.of(severity)).decision()).isEqualTo(decision);
    }

    @Test
    void noFindingAtAllPasses() {
        assertThat(verdict(Stream.empty())).isEqualTo(new Verdict(Decision.PASS, TODAY, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "REJECT,  UNKNOWN, REJECT",
        "UNKNOWN, HIGH,    UNDETERMINED",
        "UNKNOWN, REVIEW,  UNDETERMINED",
        "HIGH,    NOTE,    REVIEW",
        "REVIEW,  NOTE,    REVIEW",
        "REVIEW,  NO_RECORD, REVIEW",
        "NO_RECORD, NOTE,  NO_RECORD"
    })
    void ofTwoFindingsTheGraverDecides(Severity one, Severity other, Decision decision) {
        assertThat(verdict(Stream.of(one, other)).decision()).isEqualTo(decision);
        assertThat(verdict(Stream.of(other, one)).decision()).isEqualTo(decision);
    }

    @Property
    void rejectsBeforeItIsUndeterminedBeforeItReviewsBeforeItPasses(@ForAll List<Severity> severities) {
        List<Decision> each = severities.stream().map(Severity::decision).toList();
        Decision expected = Stream.of(Decision.REJECT, Decision.UNDETERMINED, Decision.REVIEW, Decision.NO_RECORD)
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
                .map(rule -> finding(rule, Severity.REVIEW))
                .toList();
        assertThat(Verdict.of(TODAY, findings).findings()).isEqualTo(findings);
    }
}
