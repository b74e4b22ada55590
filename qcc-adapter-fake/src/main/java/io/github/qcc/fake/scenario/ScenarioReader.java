package io.github.qcc.fake.scenario;

import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.fake.EmptyForm;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Limits;
import io.github.qcc.fake.SampleData;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Builds the fake of a scenario. For one scenario. */
final class ScenarioReader {
    private static final Set<String> SCENARIO =
            Set.of("$schema", "comment", "examples", "limits", "faults", "companies");
    private static final Set<String> LIMITS = Set.of("perSecond", "perDay", "errorsBeforeLock");
    private static final Set<String> COMPANY = Set.of(
            "comment",
            "name",
            "creditCode",
            "registrationNumber",
            "keyNo",
            "alsoFoundBy",
            "emptyForm",
            "registrations",
            "statedRegistrations",
            "cases",
            "statedCases",
            "details",
            "faults");
    private static final Set<String> MANY_CASES = Set.of("count", "resumed", "each");
    private static final int MOST_CASES = 5_000;
    private static final int MOST_CALLS = 999_999_999;

    private final List<ScenarioProblem> problems;
    private final ScenarioRows rows;
    private final FaultReader faults;

    ScenarioReader(RelativeTime moments, List<ScenarioProblem> problems) {
        this.problems = problems;
        this.rows = new ScenarioRows(moments, problems);
        this.faults = new FaultReader(moments, this::company, problems);
    }

    void read(JsonNode root, FakeQcc.Builder fake) {
        ScenarioFields scenario = new ScenarioFields(root, SCENARIO, problems);
        scenario.text("$schema");
        scenario.text("comment");
        if (scenario.flag("examples")) {
            FakeQcc.examples().companies().forEach(fake::company);
        }
        scenario.node("limits").map(this::limits).ifPresent(fake::limits);
        scenario.list("faults").forEach(node -> faults.fault(node).ifPresent(fake::fault));
        scenario.list("companies").forEach(node -> company(node).ifPresent(fake::company));
        if (problems.isEmpty()) {
            // Companies that share a key are found only after all have been read.
            scenario.made(scenario.node("companies").orElse(root), fake::build);
        }
    }

    private Limits limits(JsonNode node) {
        ScenarioFields fields = new ScenarioFields(node, LIMITS, problems);
        return new Limits(
                fields.number("perSecond", 1, MOST_CALLS).orElse(0),
                fields.number("perDay", 1, MOST_CALLS).orElse(0),
                fields.number("errorsBeforeLock", 1, MOST_CALLS).orElse(0));
    }

    private Optional<FakeCompany> company(JsonNode node) {
        ScenarioFields fields = new ScenarioFields(node, COMPANY, problems);
        fields.text("comment");
        Optional<FakeCompany> named = fields.requiredText("name")
                .flatMap(name -> fields.made(fields.node("name").orElseThrow(), () -> FakeCompany.named(name)));
        return named.map(company -> published(found(company, fields), fields));
    }

    private static FakeCompany found(FakeCompany named, ScenarioFields fields) {
        FakeCompany company = with(named, "creditCode", fields, FakeCompany::creditCode);
        company = with(company, "registrationNumber", fields, FakeCompany::registrationNumber);
        company = with(company, "keyNo", fields, FakeCompany::keyNo);
        for (JsonNode key : fields.list("alsoFoundBy")) {
            FakeCompany known = company;
            company = fields.string(key)
                    .map(text -> made(key, fields, known, each -> each.foundBy(text)))
                    .orElse(known);
        }
        return company;
    }

    private static FakeCompany with(
            FakeCompany company,
            String name,
            ScenarioFields fields,
            BiFunction<FakeCompany, String, FakeCompany> step) {
        return fields.text(name)
                .map(text -> made(fields.node(name).orElseThrow(), fields, company, known -> step.apply(known, text)))
                .orElse(company);
    }

    private static FakeCompany made(
            JsonNode place, ScenarioFields fields, FakeCompany company, UnaryOperator<FakeCompany> step) {
        return fields.made(place, () -> step.apply(company)).orElse(company);
    }

    private FakeCompany published(FakeCompany found, ScenarioFields fields) {
        FakeCompany company = emptyForm(fields).map(found::emptyForm).orElse(found);
        String name = company.name();
        for (JsonNode row : fields.list("registrations")) {
            int number = company.registrations().size() + 1;
            company = company.registration(rows.registration(row, SampleData.registration(name, number), name));
        }
        company = fields.has("cases") ? cases(company, fields) : company;
        for (JsonNode row : fields.list("details")) {
            int number = company.details().size() + 1;
            company = company.details(List.of(rows.detail(row, SampleData.terminatedCase(name, number), name)));
        }
        company = stated(company, "statedRegistrations", fields, FakeCompany::statedRegistrations);
        company = stated(company, "statedCases", fields, FakeCompany::statedCases);
        for (JsonNode fault : fields.list("faults")) {
            company = faults.fault(fault).map(company::fault).orElse(company);
        }
        return company;
    }

    private FakeCompany cases(FakeCompany company, ScenarioFields fields) {
        JsonNode node = fields.node("cases").orElseThrow();
        if (node.value() instanceof List) {
            return listed(company, fields.list("cases"));
        }
        ScenarioFields many = new ScenarioFields(node, MANY_CASES, problems);
        if (!many.has("count")) {
            many.note(node, "needs the field 'count', or must be a list of cases");
        }
        OptionalInt count = many.number("count", 0, MOST_CASES);
        UnaryOperator<TerminatedCase.Builder> each = ordinary -> {
            many.node("each").ifPresent(change -> rows.terminatedCase(change, ordinary));
            return ordinary;
        };
        FakeCompany counted = company.cases(count.orElse(0), each);
        OptionalInt resumed = many.number("resumed", 0, MOST_CASES);
        return resumed.isPresent()
                ? made(many.node("resumed").orElseThrow(), many, counted, known -> known.resumed(resumed.getAsInt()))
                : counted;
    }

    private FakeCompany listed(FakeCompany company, List<JsonNode> cases) {
        FakeCompany with = company;
        for (JsonNode row : cases) {
            int number = with.cases().size() + 1;
            with = with.cases(List.of(rows.terminatedCase(row, SampleData.terminatedCase(with.name(), number))));
        }
        return with;
    }

    private static FakeCompany stated(
            FakeCompany company,
            String name,
            ScenarioFields fields,
            BiFunction<FakeCompany, Integer, FakeCompany> step) {
        OptionalInt total = fields.number(name, 0, MOST_CALLS);
        return total.isPresent() ? step.apply(company, total.getAsInt()) : company;
    }

    private static Optional<EmptyForm> emptyForm(ScenarioFields fields) {
        Optional<String> name = fields.text("emptyForm");
        Optional<EmptyForm> form = name.flatMap(text -> Arrays.stream(EmptyForm.values())
                .filter(each -> each.name().equals(text))
                .findFirst());
        if (name.isPresent() && form.isEmpty()) {
            fields.note(
                    fields.node("emptyForm").orElseThrow(),
                    "must be one of " + Arrays.toString(EmptyForm.values()) + " but was '" + name.get() + "'");
        }
        return form;
    }
}
