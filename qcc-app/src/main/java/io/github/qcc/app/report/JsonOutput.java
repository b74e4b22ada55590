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
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.ScreeningResult;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One JSON object a line. The keys are a contract; each object of a paid command ends with its cost. */
public final class JsonOutput implements Output {
    @Override
    public String screened(ScreeningResult screened) {
        return ResultLine.of(screened).write();
    }

    @Override
    public String credit(SearchKey key, CheckOutcome<CustomsRegistration> outcome) {
        return check(key, "importExportCredit", ResultCheck.ofCredit(outcome), outcome.cost());
    }

    @Override
    public String cases(SearchKey key, CheckOutcome<TerminatedCase> outcome) {
        return check(key, "terminatedCases", ResultCheck.ofCases(outcome), outcome.cost());
    }

    private static String check(SearchKey key, String name, ResultCheck<?> check, Cost cost) {
        return JsonText.object(json -> {
            ResultLine.writeKey(json, key);
            json.object(name, check::write);
            billing(json, cost);
        });
    }

    @Override
    public String detail(CaseId id, CaseDetailResult result) {
        return JsonText.object(json -> {
            if (result.detail().isPresent()) {
                ResultRows.write(json, result.detail().get());
            } else {
                json.text("id", id.value());
            }
            json.text("outcome", result.detail().isPresent() ? "FOUND" : "NO_RECORD")
                    .text("answeredAt", result.answeredAt().toString())
                    .texts(
                            "orderNumbers",
                            result.orderNumber().map(number -> number.value()).stream()
                                    .toList());
            billing(json, result.cost());
        });
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
        return error(ResultCheck.Failure.of(error));
    }

    /** A command that was refused before anything was sent. */
    public static String error(String type, String message) {
        return error(new ResultCheck.Failure(type, null, message, null, "NONE", Cost.NONE, null));
    }

    private static String error(ResultCheck.Failure failure) {
        return JsonText.object(json -> {
            json.object("error", failure::write);
            billing(json, failure.cost());
        });
    }

    private static void billing(JsonText json, Cost cost) throws IOException {
        json.object("billing", members -> ResultLine.write(members, cost));
    }
}
