package io.github.qcc.app.diff;

import io.github.qcc.app.report.JsonText;
import io.github.qcc.app.report.ReportedCompany;
import io.github.qcc.app.report.SandboxMark;
import io.github.qcc.app.run.Evidence;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The comparison as JSON: a line that sums up, and a line for each company that changed. The keys are a contract. */
final class DiffJson {
    private DiffJson() {}

    /** Both runs and the counts. */
    static String summary(RunDiff diff) {
        return JsonText.object(json -> json.object("diff", members -> summary(members, diff)));
    }

    static void summary(JsonText json, RunDiff diff) throws IOException {
        Totals totals = diff.totals();
        json.object("before", run -> run(run, diff.former()))
                .object("after", run -> run(run, diff.now()))
                .flag("baseline", totals.isBaseline());
        for (Direction direction : Direction.values()) {
            json.number(direction.name().toLowerCase(Locale.ROOT), totals.of(direction));
        }
        json.number("newlyRejected", totals.newlyRejected())
                .object(
                        "unpaid",
                        unpaid -> unpaid.text("before", totals.unpaidBefore().toPlainString())
                                .text("after", totals.unpaidAfter().toPlainString()));
    }

    private static void run(JsonText json, DiffedRun run) throws IOException {
        json.text("folder", run.folder().toString())
                .text("list", run.run().list())
                .text("listSha256", run.run().listHash())
                .text("policySha256", run.run().policyHash())
                .text("asOf", run.run().asOf().toString())
                .text("startedAt", run.run().startedAt().toString())
                .number("companies", run.coverage().subjects())
                .number("notAsked", run.coverage().notAsked())
                .flag("sandbox", SandboxMark.isOf(run.run()))
                .object(
                        "billing",
                        cost -> cost.number("charged", run.cost().charged())
                                .number("uncertain", run.cost().uncertain())
                                .number("free", run.cost().free()));
    }

    /** A company that changed. */
    static String line(ReportedChange reported) {
        CompanyChange change = reported.change();
        return JsonText.object(json -> json.text("company", change.name())
                .text("formerly", change.formerName())
                .text("change", change.direction().name())
                .object(
                        "decision",
                        decision -> decision.text("before", name(change.decisionBefore()))
                                .text("after", name(change.decisionAfter())))
                .texts(
                        "causes",
                        reported.causes().stream().map(Enum::name).sorted().toList())
                .object(
                        "level",
                        level -> level.text("before", levels(change.resultBefore()))
                                .text("after", levels(change.resultAfter())))
                .object(
                        "tier",
                        tier -> tier.number("before", tier(change.resultBefore()))
                                .number("after", tier(change.resultAfter())))
                .object(
                        "cases",
                        cases -> cases.number("before", cases(change.resultBefore()))
                                .number("after", cases(change.resultAfter())))
                .object(
                        "unpaid",
                        unpaid -> unpaid.text("before", unpaid(change.resultBefore()))
                                .text("after", unpaid(change.resultAfter())))
                .array(
                        "doubts",
                        change.doubts(),
                        (doubt, words) -> doubt.text("zh", words.zh()).text("en", words.en()))
                .array(
                        "dispositions",
                        reported.dispositions(),
                        (members, word) -> members.text("rule", word.rule())
                                .text("kind", word.kind().name())
                                .text("remark", word.remark())
                                .text("person", word.person())
                                .text("at", word.at().toString()))
                .array("newFindings", change.newFindings(), DiffJson::finding)
                .array("goneFindings", change.goneFindings(), DiffJson::finding)
                .array("items", change.items(), DiffJson::item)
                .object(
                        "evidence",
                        evidence -> evidence.object(
                                        "before",
                                        side -> evidence(side, change.resultBefore(), reported.evidenceBefore()))
                                .object(
                                        "after",
                                        side -> evidence(side, change.resultAfter(), reported.evidenceAfter()))));
    }

    private static Optional<String> name(Optional<Decision> decision) {
        return decision.map(Decision::name);
    }

    private static Optional<String> levels(Optional<ReportedCompany> result) {
        return result.map(ReportedCompany::levels)
                .filter(levels -> !levels.isEmpty())
                .map(levels -> String.join("、", levels));
    }

    private static Integer tier(Optional<ReportedCompany> result) {
        return result.flatMap(ReportedCompany::tier).orElse(null);
    }

    private static Integer cases(Optional<ReportedCompany> result) {
        return result.flatMap(ReportedCompany::caseCount).orElse(null);
    }

    private static Optional<String> unpaid(Optional<ReportedCompany> result) {
        return result.flatMap(ReportedCompany::unpaid).map(BigDecimal::toPlainString);
    }

    private static void finding(JsonText json, Finding finding) throws IOException {
        json.text("rule", finding.rule())
                .text("severity", finding.severity().name())
                .text("zh", finding.chinese())
                .text("en", finding.english());
    }

    private static void item(JsonText json, ItemChange item) throws IOException {
        json.text("kind", item.kind().name())
                .text("of", item.subject().name())
                .text("name", item.name())
                .text("effect", item.effect().name())
                .array(
                        "fields",
                        item.fields(),
                        (members, field) -> members.text("field", field.field())
                                .text("zh", field.words().zh())
                                .text("before", field.before())
                                .text("after", field.after()));
    }

    private static void evidence(JsonText json, Optional<ReportedCompany> result, List<Evidence> responses)
            throws IOException {
        json.text("answeredAt", result.flatMap(ReportedCompany::answeredAt).map(Instant::toString))
                .texts("orderNumbers", result.map(ReportedCompany::orderNumbers).orElse(List.of()))
                .array(
                        "responses",
                        responses,
                        (members, response) -> members.text(
                                        "check", response.endpoint().tag())
                                .number("page", response.page())
                                .text("receivedAt", response.receivedAt().toString())
                                .text("sha256", response.sha256()));
    }

    /** The hashes of answers as the text of a cell. */
    static String hashes(List<Evidence> responses) {
        return responses.stream()
                .map(response -> response.endpoint().tag() + " " + response.page() + " " + response.sha256())
                .collect(Collectors.joining("\n"));
    }
}
