package io.github.qcc.domain.screening.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Listing;
import io.github.qcc.domain.ListingAnomaly;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Small profiles to put a rule's question to, and the day on which it is put. */
final class Profiles {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final SearchKey KEY = SearchKey.of("虚构远洋贸易有限公司");

    private Profiles() {}

    /** What the rule finds today; whatever it finds, it names itself and calls nothing free of risk. */
    static List<Finding> judge(ScreeningRule rule, CounterpartyProfile profile) {
        List<Finding> findings = rule.judge(profile, TODAY);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule.name());
            assertThat(finding.ruleChinese()).isEqualTo(rule.chinese());
            assertThat(finding.chinese()).isNotBlank().doesNotContain("无风险");
            assertThat(finding.english()).isNotBlank().doesNotContainIgnoringCase("no risk");
        });
        return findings;
    }

    /** The findings as text: severity, Chinese, English. */
    static List<String> texts(ScreeningRule rule, CounterpartyProfile profile) {
        return judge(rule, profile).stream()
                .map(finding -> finding.severity() + "\n" + finding.chinese() + "\n" + finding.english())
                .toList();
    }

    /** Nothing is published in either check. */
    static CounterpartyProfile clean() {
        return new CounterpartyProfile(KEY, none(), none());
    }

    static CounterpartyProfile registered(CustomsRegistration... rows) {
        return new CounterpartyProfile(KEY, found(List.of(rows)), none());
    }

    static CounterpartyProfile enforced(TerminatedCase... rows) {
        return new CounterpartyProfile(KEY, none(), found(List.of(rows)));
    }

    /** A case that ended on a day and states what is unpaid. */
    static TerminatedCase ended(String caseNumber, String date, String unpaid) {
        return TerminatedCase.builder()
                .caseNumber(caseNumber)
                .terminatedOn(date)
                .unperformedAmount(unpaid)
                .build();
    }

    static CounterpartyProfile both(CustomsRegistration registration, TerminatedCase... cases) {
        return new CounterpartyProfile(KEY, found(List.of(registration)), found(List.of(cases)));
    }

    static <T> CheckOutcome<T> none() {
        return new CheckOutcome.NoRecord<>(listing(List.of(), OptionalInt.empty()));
    }

    static <T> CheckOutcome<T> found(List<T> rows) {
        return new CheckOutcome.Found<>(listing(rows, OptionalInt.of(rows.size())));
    }

    /** Fewer rows were read than the list has. */
    static <T> CheckOutcome<T> incomplete(List<T> rows, int total) {
        return new CheckOutcome.Found<>(listing(rows, OptionalInt.of(total)));
    }

    /** The check failed after these rows, and no total was stated. */
    static <T> CheckOutcome<T> unknown(List<T> rows) {
        return new CheckOutcome.Unknown<>(
                listing(rows, OptionalInt.empty()), ServiceUnavailableException.notSent("HTTP 503", null));
    }

    static <T> Listing<T> listing(List<T> rows, OptionalInt total, ListingAnomaly... anomalies) {
        return new Listing<>(rows, total, false, List.of(), Set.of(anomalies));
    }

    static CustomsRegistration.Builder registration() {
        return CustomsRegistration.builder().registrationCode("2108950466");
    }

    static CustomsRegistration rated(String level, String identifiedOn) {
        return registration().creditLevel(level).identifiedOn(identifiedOn).build();
    }

    static CounterpartyProfile penalised(CustomsPenalty... penalties) {
        return registered(registration().penalties(List.of(penalties)).build());
    }

    static CustomsPenalty penalty(String kind, String date) {
        return CustomsPenalty.read("1", "关缉违字〔2024〕7号", "某人", date, kind);
    }

    static TerminatedCase.Builder terminated() {
        return TerminatedCase.builder().caseNumber("(2024)浙1082执2303号");
    }

    static TerminatedCase terminated(String caseNumber, String date) {
        return TerminatedCase.builder()
                .caseNumber(caseNumber)
                .terminatedOn(date)
                .build();
    }

    static TerminatedCase owed(String caseNumber, String unpaid) {
        return TerminatedCase.builder()
                .caseNumber(caseNumber)
                .unperformedAmount(unpaid)
                .build();
    }

    static TerminatedCase owed(String claim, String unpaid, int serial) {
        return TerminatedCase.builder()
                .caseNumber("(2024)浙1082执" + serial + "号")
                .executionSubject(claim)
                .unperformedAmount(unpaid)
                .build();
    }
}
