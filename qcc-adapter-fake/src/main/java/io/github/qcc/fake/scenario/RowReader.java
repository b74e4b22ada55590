package io.github.qcc.fake.scenario;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads rows: what a row does not give stays as it was in the row before it was changed; what it gives as null is absent. */
final class RowReader {
    private static final Set<String> DAYS =
            Set.of("registeredOn", "validity", "identifiedOn", "filedOn", "terminatedOn", "penalizedOn");

    private static final Map<String, BiFunction<CustomsRegistration.Builder, String, ?>> REGISTRATION = Map.ofEntries(
            Map.entry("id", CustomsRegistration.Builder::id),
            Map.entry("customsOffice", CustomsRegistration.Builder::customsOffice),
            Map.entry("tradeType", CustomsRegistration.Builder::tradeType),
            Map.entry("registeredOn", CustomsRegistration.Builder::registeredOn),
            Map.entry("registrationCode", CustomsRegistration.Builder::registrationCode),
            Map.entry("administrativeArea", CustomsRegistration.Builder::administrativeArea),
            Map.entry("economicArea", CustomsRegistration.Builder::economicArea),
            Map.entry("specialTradeArea", CustomsRegistration.Builder::specialTradeArea),
            Map.entry("status", CustomsRegistration.Builder::status),
            Map.entry("annualReport", CustomsRegistration.Builder::annualReport),
            Map.entry("validity", CustomsRegistration.Builder::validity),
            Map.entry("industryType", CustomsRegistration.Builder::industryType),
            Map.entry("crossBorderECommerceType", CustomsRegistration.Builder::crossBorderECommerceType),
            Map.entry("creditLevel", CustomsRegistration.Builder::creditLevel),
            Map.entry("identifiedOn", CustomsRegistration.Builder::identifiedOn),
            Map.entry("certificateCode", CustomsRegistration.Builder::certificateCode));

    private static final Map<String, BiFunction<TerminatedCase.Builder, String, ?>> CASE = Map.of(
            "id", TerminatedCase.Builder::id,
            "caseNumber", TerminatedCase.Builder::caseNumber,
            "court", TerminatedCase.Builder::court,
            "filedOn", TerminatedCase.Builder::filedOn,
            "terminatedOn", TerminatedCase.Builder::terminatedOn,
            "executionSubject", TerminatedCase.Builder::executionSubject,
            "unperformedAmount", TerminatedCase.Builder::unperformedAmount);

    private static final Set<String> PENALTY = Set.of("no", "decisionNo", "party", "penalizedOn", "caseProperty");
    private static final Set<String> DEBTOR = Set.of("debtorName", "debtorKeyNo", "certificateNumber");

    private final RelativeTime moments;
    private final List<Problem> problems;

    RowReader(RelativeTime moments, List<Problem> problems) {
        this.moments = moments;
        this.problems = problems;
    }

    CustomsRegistration registration(JsonNode node, CustomsRegistration.Builder row, String company) {
        Fields fields = new Fields(node, union(REGISTRATION.keySet(), Set.of("penalties")), problems);
        change(fields, REGISTRATION, row);
        List<CustomsPenalty> penalties = new ArrayList<>();
        fields.list("penalties").forEach(penalty -> penalties.add(penalty(penalty, penalties.size() + 1, company)));
        return row.penalties(penalties).build();
    }

    TerminatedCase terminatedCase(JsonNode node, TerminatedCase.Builder row) {
        change(new Fields(node, CASE.keySet(), problems), CASE, row);
        return row.build();
    }

    TerminatedCaseDetail detail(JsonNode node, TerminatedCase.Builder row, String company) {
        Fields fields = new Fields(node, union(CASE.keySet(), DEBTOR), problems);
        change(fields, CASE, row);
        return new TerminatedCaseDetail(
                row.build(),
                JudgmentDebtor.read(text(fields, "debtorKeyNo", ""), text(fields, "debtorName", company)),
                Reading.of(text(fields, "certificateNumber", ""), CertificateNumber::parse));
    }

    /** A breach of last year, unless it says otherwise. */
    private CustomsPenalty penalty(JsonNode node, int number, String company) {
        Fields fields = new Fields(node, PENALTY, problems);
        return CustomsPenalty.read(
                text(fields, "no", Integer.toString(number)),
                text(fields, "decisionNo", "虚构关缉违字" + number + "号"),
                text(fields, "party", company),
                text(fields, "penalizedOn", moments.day("-1y")),
                text(fields, "caseProperty", "违规"));
    }

    private <B> void change(Fields fields, Map<String, BiFunction<B, String, ?>> setters, B row) {
        setters.forEach((name, set) -> {
            if (fields.has(name)) {
                set.apply(row, text(fields, name, null));
            }
        });
    }

    /** The text that a row gives; null if it gives null. */
    private String text(Fields fields, String name, String otherwise) {
        if (!fields.has(name)) {
            return otherwise;
        }
        Optional<String> text = fields.published(name);
        return DAYS.contains(name)
                ? text.flatMap(day -> fields.made(fields.node(name).orElseThrow(), () -> moments.day(day)))
                        .orElse(null)
                : text.orElse(null);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
