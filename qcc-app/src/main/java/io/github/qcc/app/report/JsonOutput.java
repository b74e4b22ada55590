package io.github.qcc.app.report;

import io.github.qcc.app.config.Diagnosis;
import io.github.qcc.app.config.Health;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.ScreeningResult;
import io.github.qcc.http.json.QccJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One JSON object a line, in the form of {@link QccJson}. */
public final class JsonOutput implements Output {
    @Override
    public String screened(ScreeningResult screened) {
        return QccJson.text(QccJson.screening(screened));
    }

    @Override
    public String credit(SearchKey key, CheckOutcome<CustomsRegistration> outcome) {
        return QccJson.text(QccJson.importExportCredit(key, outcome));
    }

    @Override
    public String cases(SearchKey key, CheckOutcome<TerminatedCase> outcome) {
        return QccJson.text(QccJson.terminatedCases(key, outcome));
    }

    @Override
    public String detail(CaseId id, CaseDetailResult result) {
        return QccJson.text(QccJson.caseDetail(id, result));
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
        return QccJson.text(QccJson.error(error));
    }

    /** A command that was refused before anything was sent. */
    public static String error(String type, String message) {
        return QccJson.text(QccJson.error(type, message));
    }
}
