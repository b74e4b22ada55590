package io.github.qcc.app.report;

import com.squareup.moshi.JsonReader;
import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.Buffer;

/**
 * Result of one company, read from the line of {@code qcc check --format json} and of {@code results.jsonl}, which
 * {@link io.github.qcc.http.json.QccJson} writes.
 *
 * @param searchKey what the company was looked up by
 * @param askedAs the text as given; empty if it is the search key
 * @param credit the credit check
 * @param cases the case check
 * @param decision the verdict
 * @param asOf the day on which it holds, in China; empty in a line of an earlier version
 * @param findings reasons of the verdict, most severe first; unmodifiable
 * @param billing what everything that was done for this line cost
 */
public record ResultLine(
        String searchKey,
        Optional<String> askedAs,
        ResultCheck<RegistrationRow> credit,
        ResultCheck<CaseRow> cases,
        Decision decision,
        Optional<LocalDate> asOf,
        List<Finding> findings,
        Cost billing) {
    private static final String BILLING = ",\"billing\":";
    private static final JsonReader.Options MEMBERS = JsonReader.Options.of(
            "searchKey", "askedAs", "importExportCredit", "terminatedCases", "verdict", "billing");
    private static final JsonReader.Options VERDICT = JsonReader.Options.of("decision", "asOf", "findings");
    private static final JsonReader.Options FINDING = JsonReader.Options.of("rule", "ruleZh", "severity", "zh", "en");
    private static final JsonReader.Options COST = JsonReader.Options.of("charged", "uncertain", "free");

    public ResultLine {
        findings = List.copyOf(findings);
    }

    /** Returns a line of a run that invented data answered, marked as such. */
    static String markedAsSandbox(String line) {
        int end = line.lastIndexOf(BILLING);
        return line.substring(0, end) + ",\"sandbox\":true" + line.substring(end);
    }

    /** Reads a line; members that it does not know are skipped. */
    static ResultLine read(String line) {
        try (JsonReader json = JsonReader.of(new Buffer().write(line.getBytes(StandardCharsets.UTF_8)))) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResultLine read(JsonReader json) throws IOException {
        String searchKey = "";
        Optional<String> askedAs = Optional.empty();
        ResultCheck<RegistrationRow> credit = ResultCheck.missing();
        ResultCheck<CaseRow> cases = ResultCheck.missing();
        ReadVerdict verdict = new ReadVerdict(Decision.UNDETERMINED, Optional.empty(), List.of());
        Cost billing = Cost.NONE;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.selectName(MEMBERS)) {
                case 0 -> searchKey = json.nextString();
                case 1 -> askedAs = Optional.ofNullable(JsonText.nextText(json));
                case 2 -> credit = ResultCheck.read(json, RegistrationRow::read);
                case 3 -> cases = ResultCheck.read(json, CaseRow::read);
                case 4 -> verdict = ReadVerdict.read(json);
                case 5 -> billing = cost(json);
                default -> JsonText.skip(json);
            }
        }
        json.endObject();
        return new ResultLine(
                searchKey, askedAs, credit, cases, verdict.decision, verdict.asOf, verdict.findings, billing);
    }

    private record ReadVerdict(Decision decision, Optional<LocalDate> asOf, List<Finding> findings) {
        static ReadVerdict read(JsonReader json) throws IOException {
            Decision decision = Decision.UNDETERMINED;
            Optional<LocalDate> asOf = Optional.empty();
            List<Finding> findings = new ArrayList<>();
            json.beginObject();
            while (json.hasNext()) {
                switch (json.selectName(VERDICT)) {
                    case 0 -> decision = Decision.valueOf(json.nextString());
                    case 1 ->
                        asOf = Optional.ofNullable(JsonText.nextText(json)).map(LocalDate::parse);
                    case 2 -> JsonText.nextArray(json, ResultLine::finding, findings);
                    default -> JsonText.skip(json);
                }
            }
            json.endObject();
            return new ReadVerdict(decision, asOf, findings);
        }
    }

    private static Finding finding(JsonReader json) throws IOException {
        String[] texts = JsonText.nextTexts(json, FINDING);
        String ruleChinese = texts[1] == null ? texts[0] : texts[1];
        return new Finding(texts[0], ruleChinese, Severity.valueOf(texts[2]), texts[3], texts[4]);
    }

    private static Cost cost(JsonReader json) throws IOException {
        String[] numbers = JsonText.nextTexts(json, COST);
        return new Cost(number(numbers[0]), number(numbers[1]), number(numbers[2]));
    }

    private static long number(String text) {
        return text == null ? 0 : Long.parseLong(text);
    }
}
