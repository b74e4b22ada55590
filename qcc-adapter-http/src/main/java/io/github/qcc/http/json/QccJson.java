package io.github.qcc.http.json;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningResult;
import io.github.qcc.domain.screening.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;

/**
 * JSON form of results, rows, verdicts and failures, as {@code qcc} prints it with {@code --format json}. The keys are a
 * contract: a later version may add some, and removes or renames none.
 *
 * <p>A form consists of maps, lists, texts, whole numbers, flags and null, so that every JSON library, document database or
 * message broker takes it; {@link #text} prints it. Amounts are texts of exact decimals in yuan, dates and times ISO 8601,
 * labels the text that QCC sent. A field that is not stated is null. A field that is stated but not understood is its raw
 * text, never null. Each object that stands for paid requests ends with {@code billing}.
 *
 * <p>Forms name companies and, in the detail of a case, the debtor, who can be a person. They hold no key, secret or token.
 */
public final class QccJson {
    private QccJson() {}

    /** The form of a screening: both checks, the verdict, and what all of it cost. */
    public static Map<String, Object> screening(ScreeningResult screened) {
        return checks(screened.profile())
                .put("verdict", verdict(screened.verdict()))
                .put("billing", CheckForm.of(screened.profile().cost()))
                .form();
    }

    static Map<String, Object> profile(CounterpartyProfile profile) {
        return checks(profile).put("billing", CheckForm.of(profile.cost())).form();
    }

    private static JsonObject checks(CounterpartyProfile profile) {
        return key(profile.key())
                .put("importExportCredit", CheckForm.credit(profile.importExportCredit()))
                .put("terminatedCases", CheckForm.cases(profile.terminatedCases()));
    }

    /** What a company is looked up by, and the text as given if it differs. */
    private static JsonObject key(SearchKey key) {
        return new JsonObject()
                .put("searchKey", key.value())
                .putIf(!key.raw().equals(key.value()), "askedAs", key.raw());
    }

    /** The form of the import/export credit check 进出口信用核查 of a company. */
    public static Map<String, Object> importExportCredit(SearchKey key, CheckOutcome<CustomsRegistration> outcome) {
        return key(key).put("importExportCredit", CheckForm.credit(outcome))
                .put("billing", CheckForm.of(outcome.cost()))
                .form();
    }

    /** The form of the terminated case check 终本案件核查 of a company. */
    public static Map<String, Object> terminatedCases(SearchKey key, CheckOutcome<TerminatedCase> outcome) {
        return key(key).put("terminatedCases", CheckForm.cases(outcome))
                .put("billing", CheckForm.of(outcome.cost()))
                .form();
    }

    /** The form of the detail of a case 终本案件详情; if QCC has none, it holds the id that was asked for. */
    public static Map<String, Object> caseDetail(CaseId id, CaseDetailResult result) {
        JsonObject head = result.detail().isPresent() ? new JsonObject() : new JsonObject().put("id", id.value());
        return head.putAll(caseDetail(result)).form();
    }

    static Map<String, Object> caseDetail(CaseDetailResult result) {
        JsonObject members = new JsonObject();
        result.detail().map(RowForm::of).ifPresent(members::putAll);
        return members.put("outcome", result.detail().isPresent() ? "FOUND" : "NO_RECORD")
                .put("answeredAt", result.answeredAt().toString())
                .put(
                        "orderNumbers",
                        result.orderNumber().map(OrderNumber::value).stream().toList())
                .put("billing", CheckForm.of(result.cost()))
                .form();
    }

    static Map<String, Object> verdict(Verdict verdict) {
        return new JsonObject()
                .put("decision", verdict.decision().name())
                .put("asOf", verdict.asOf().toString())
                .put(
                        "findings",
                        verdict.findings().stream().map(QccJson::finding).toList())
                .form();
    }

    static Map<String, Object> finding(Finding finding) {
        return new JsonObject()
                .put("rule", finding.rule())
                .put("ruleZh", finding.ruleChinese())
                .put("severity", finding.severity().name())
                .put("zh", finding.chinese())
                .put("en", finding.english())
                .form();
    }

    /** The form of a failure that ended everything: {@code {"error": …, "billing": …}}. */
    public static Map<String, Object> error(QccException error) {
        return error(CheckForm.of(error), error.cost());
    }

    /**
     * The form of a failure before anything was sent.
     *
     * @param type stable name of the kind of failure
     * @param message the failure in words
     */
    public static Map<String, Object> error(String type, String message) {
        Map<String, Object> failure = new JsonObject()
                .put("type", type)
                .put("status", null)
                .put("message", message)
                .put("vendorMessage", null)
                .put("billing", "NONE")
                .put("cost", CheckForm.of(Cost.NONE))
                .put("retryAt", null)
                .form();
        return error(failure, Cost.NONE);
    }

    private static Map<String, Object> error(Map<String, Object> failure, Cost cost) {
        return new JsonObject()
                .put("error", failure)
                .put("billing", CheckForm.of(cost))
                .form();
    }

    /**
     * The form of a result, row, verdict, failure, field or value of the domain, as the Jackson modules write it. A check
     * without rows has no list of rows, because it does not tell which rows it would have.
     *
     * @return a map or a text; null if the value is a field that is not stated
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static Object of(Object value) {
        return FormTable.of(Objects.requireNonNull(value, "value"));
    }

    /** Prints a form on one line. */
    public static String text(Object form) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.setSerializeNulls(true);
            new MoshiSink(json).write(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }
}
