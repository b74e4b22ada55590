package io.github.qcc.app.report;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import okio.Buffer;

/** A company as the page's script reads it: an array, for names would weigh more than values. */
final class CompanyText {
    /** Rows that are shown of a company; the others are in the other files. */
    private static final int MOST_CASES = 20;

    private CompanyText() {}

    static String of(Company company) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.setSerializeNulls(true);
            json.beginArray();
            json.value(company.decision().ordinal());
            json.value(company.key());
            json.value(company.statedUnpaid().map(BigDecimal::toPlainString).orElse(null));
            json.value(company.tier().orElse(null));
            json.beginArray();
            for (Company.Part finding : company.findings()) {
                texts(json, finding, "severity", "rule", "zh", "en");
            }
            json.endArray();
            json.beginArray();
            for (String number : company.orderNumbers()) {
                json.value(number);
            }
            json.endArray();
            registrations(json, company);
            cases(json, company);
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    private static void registrations(JsonWriter json, Company company) throws IOException {
        json.beginArray();
        for (Company.Part row : company.registrations()) {
            json.beginArray()
                    .value(row.text("registrationCode"))
                    .value(row.text("customsOffice"))
                    .value(row.part("credit").text("level"))
                    .value(row.part("credit").text("identifiedOn"))
                    .value(row.text("status"))
                    .value(row.text("annualReport"))
                    .endArray();
        }
        json.endArray();
    }

    private static void cases(JsonWriter json, Company company) throws IOException {
        List<Company.Part> rows = company.caseRows();
        json.beginArray();
        for (Company.Part row : rows.subList(0, Math.min(MOST_CASES, rows.size()))) {
            texts(json, row, "caseNumber", "court", "filedOn", "terminatedOn", "executionSubject", "unperformedAmount");
        }
        json.endArray();
        json.value(Math.max(0, rows.size() - MOST_CASES));
    }

    private static void texts(JsonWriter json, Company.Part part, String... names) throws IOException {
        json.beginArray();
        for (String name : names) {
            json.value(part.text(name));
        }
        json.endArray();
    }
}
