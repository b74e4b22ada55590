package io.github.qcc.app.report;

import io.github.qcc.app.config.Diagnosis;
import io.github.qcc.app.config.Health;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedTotal;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningResult;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One JSON object a line. The keys are a contract. */
public final class JsonOutput implements Output {
    @Override
    public String screened(ScreeningResult screened) {
        CounterpartyProfile profile = screened.profile();
        return JsonText.object(json -> json.text("searchKey", profile.key().value())
                .object("importExportCredit", credit -> credit(credit, profile.importExportCredit()))
                .object("terminatedCases", cases -> cases(cases, profile.terminatedCases()))
                .object(
                        "verdict",
                        verdict -> verdict.text(
                                        "decision",
                                        screened.verdict().decision().name())
                                .array("findings", screened.verdict().findings(), JsonOutput::finding))
                .object("billing", billing -> billing(billing, profile.cost())));
    }

    @Override
    public String credit(SearchKey key, CheckOutcome<CustomsRegistration> outcome) {
        return JsonText.object(json -> json.text("searchKey", key.value())
                .object("importExportCredit", credit -> credit(credit, outcome))
                .object("billing", billing -> billing(billing, outcome.cost())));
    }

    @Override
    public String cases(SearchKey key, CheckOutcome<TerminatedCase> outcome) {
        return JsonText.object(json -> json.text("searchKey", key.value())
                .object("terminatedCases", cases -> cases(cases, outcome))
                .object("billing", billing -> billing(billing, outcome.cost())));
    }

    @Override
    public String detail(CaseId id, CaseDetailResult result) {
        return result.detail()
                .map(detail -> JsonText.object(json -> JsonRows.detail(json, detail)))
                .orElseGet(() ->
                        JsonText.object(json -> json.text("id", id.value()).text("outcome", "NO_RECORD")));
    }

    @Override
    public String health(Health health) {
        Optional<Diagnosis> diagnosis = health.diagnosis();
        return JsonText.object(json -> json.text("source", health.source())
                .number("http", diagnosis.map(Diagnosis::httpStatus).orElse(null))
                .number(
                        "milliseconds",
                        diagnosis.map(found -> (int) found.took().toMillis()).orElse(null))
                .text("tls", diagnosis.flatMap(Diagnosis::tlsVersion))
                .text(
                        "certificateUntil",
                        diagnosis.flatMap(Diagnosis::certificateUntil).map(Instant::toString))
                .number(
                        "clockSkewSeconds",
                        diagnosis
                                .flatMap(Diagnosis::clockSkewSeconds)
                                .map(Math::toIntExact)
                                .orElse(null)));
    }

    @Override
    public String statuses(List<QccStatus> statuses) {
        StringBuilder lines = new StringBuilder();
        for (QccStatus status : statuses) {
            lines.append(JsonText.object(json -> json.text("code", status.code())
                            .text("group", status.group().name())
                            .text("remedy", status.remedy().name())
                            .text("zh", status.chinese())
                            .text("en", status.english())))
                    .append('\n');
        }
        return lines.substring(0, lines.length() - 1);
    }

    /** A command that failed as a whole. */
    public static String error(QccException error) {
        return JsonText.object(json -> json.object("error", members -> error(members, error)));
    }

    /** A command that was refused before any check was asked. */
    public static String error(String type, String message) {
        return JsonText.object(json -> json.object(
                "error",
                members -> members.text("type", type)
                        .text("status", Optional.empty())
                        .text("message", message)
                        .text("billing", "NONE")
                        .text("retryAt", Optional.empty())));
    }

    private static void error(JsonText json, QccException error) throws IOException {
        json.text("type", error.type())
                .text("status", error.statusCode())
                .text("message", error.getMessage())
                .text("billing", error.billing().name())
                .text("retryAt", error.retryAt().map(Instant::toString));
    }

    private static void credit(JsonText json, CheckOutcome<CustomsRegistration> outcome) throws IOException {
        outcome(json, outcome);
        if (outcome.error().isEmpty()) {
            json.array("registrations", outcome.rows(), JsonRows::registration);
        }
    }

    private static void cases(JsonText json, CheckOutcome<TerminatedCase> outcome) throws IOException {
        outcome(json, outcome);
        if (outcome.error().isEmpty()) {
            UnperformedTotal total = UnperformedTotal.of(outcome.rows());
            json.array("cases", outcome.rows(), JsonRows::terminatedCase)
                    .object(
                            "unperformedTotal",
                            sum -> sum.text("amount", total.amount().toPlainString())
                                    .number("absent", total.absent())
                                    .flag(
                                            "atLeast",
                                            Optional.of(total.absent() > 0
                                                    || outcome.listing().isIncomplete())));
        }
    }

    private static void outcome(JsonText json, CheckOutcome<?> outcome) throws IOException {
        boolean unknown = outcome.error().isPresent();
        boolean found = outcome instanceof CheckOutcome.Found;
        json.text("outcome", unknown ? "UNKNOWN" : found ? "FOUND" : "NO_RECORD");
        if (!unknown) {
            json.number("total", outcome.listing().total().orElse(outcome.rows().size()));
        }
        json.orderNumbers(outcome.listing().orderNumbers());
        if (unknown) {
            json.object("error", members -> error(members, outcome.error().orElseThrow()));
        }
    }

    private static void finding(JsonText json, Finding finding) throws IOException {
        json.text("rule", finding.rule())
                .text("severity", finding.severity().name())
                .text("zh", finding.chinese())
                .text("en", finding.english());
    }

    private static void billing(JsonText json, Cost cost) throws IOException {
        json.number("charged", cost.charged())
                .number("uncertain", cost.uncertain())
                .number("free", cost.free());
    }
}
