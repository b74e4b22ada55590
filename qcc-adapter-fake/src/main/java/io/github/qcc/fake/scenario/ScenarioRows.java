package io.github.qcc.fake.scenario;

import io.github.qcc.domain.RecordBuilder;
import io.github.qcc.domain.RecordField;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads rows. A field that is not given keeps the text of the row that it changes; null makes it absent. */
final class ScenarioRows {
    private static final Set<String> DAYS =
            Set.of("registeredOn", "validity", "identifiedOn", "filedOn", "terminatedOn", "penalizedOn");

    private static final String PENALTIES = "penalties";

    private final RelativeTime moments;
    private final List<ScenarioProblem> problems;

    ScenarioRows(RelativeTime moments, List<ScenarioProblem> problems) {
        this.moments = moments;
        this.problems = problems;
    }

    CustomsRegistration registration(JsonNode node, CustomsRegistration.Builder row, String company) {
        ScenarioFields fields =
                fields(node, Stream.concat(properties(CustomsRegistration.FIELDS), Stream.of(PENALTIES)));
        change(fields, CustomsRegistration.FIELDS, RecordField::property, row);
        List<CustomsPenalty> penalties = new ArrayList<>();
        fields.list(PENALTIES).forEach(penalty -> penalties.add(penalty(penalty, penalties.size() + 1, company)));
        return row.penalties(penalties).build();
    }

    TerminatedCase terminatedCase(JsonNode node, TerminatedCase.Builder row) {
        ScenarioFields fields = fields(node, properties(TerminatedCase.FIELDS));
        return change(fields, TerminatedCase.FIELDS, RecordField::property, row);
    }

    TerminatedCaseDetail detail(JsonNode node, TerminatedCase.Builder row, String company) {
        ScenarioFields fields = fields(
                node,
                Stream.of(
                                properties(TerminatedCase.FIELDS),
                                JudgmentDebtor.FIELDS.stream().map(ScenarioRows::debtorName),
                                properties(TerminatedCaseDetail.FIELDS))
                        .flatMap(names -> names));
        RecordBuilder<JudgmentDebtor> debtor = JudgmentDebtor.builder();
        debtor.setAll(JudgmentDebtor.read("", company));
        TerminatedCaseDetail.Builder detail = TerminatedCaseDetail.builder()
                .terminatedCase(change(fields, TerminatedCase.FIELDS, RecordField::property, row))
                .debtor(change(fields, JudgmentDebtor.FIELDS, ScenarioRows::debtorName, debtor));
        return change(fields, TerminatedCaseDetail.FIELDS, RecordField::property, detail);
    }

    /**
     * Name of a debtor's field in a scenario, such as {@code debtorKeyNo}, because it is a field of the detail there.
     */
    static String debtorName(RecordField<JudgmentDebtor> field) {
        return "debtor" + field.property().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.property().substring(1);
    }

    /** A penalty; by default a breach one year ago. */
    private CustomsPenalty penalty(JsonNode node, int number, String company) {
        RecordBuilder<CustomsPenalty> penalty = CustomsPenalty.builder();
        penalty.setAll(CustomsPenalty.read(
                Integer.toString(number), "虚构关缉违字" + number + "号", company, moments.day("-1y"), "违规"));
        ScenarioFields fields = fields(node, properties(CustomsPenalty.FIELDS));
        return change(fields, CustomsPenalty.FIELDS, RecordField::property, penalty);
    }

    private ScenarioFields fields(JsonNode node, Stream<String> known) {
        return new ScenarioFields(node, known.collect(Collectors.toUnmodifiableSet()), problems);
    }

    private static <R> Stream<String> properties(List<RecordField<R>> fields) {
        return fields.stream().map(RecordField::property);
    }

    private <R> R change(
            ScenarioFields given,
            List<RecordField<R>> fields,
            Function<RecordField<R>, String> name,
            RecordBuilder<R> row) {
        fields.stream()
                .filter(field -> given.has(name.apply(field)))
                .forEach(field -> row.set(field, text(given, name.apply(field))));
        return row.build();
    }

    /** The text that is given; null if null is given. */
    private String text(ScenarioFields given, String name) {
        Optional<String> text = given.published(name);
        return DAYS.contains(name)
                ? text.flatMap(day -> given.made(given.node(name).orElseThrow(), () -> moments.day(day)))
                        .orElse(null)
                : text.orElse(null);
    }
}
