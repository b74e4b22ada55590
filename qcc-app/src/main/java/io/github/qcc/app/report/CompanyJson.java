package io.github.qcc.app.report;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.app.report.ResultRows.PenaltyRow;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.screening.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import okio.Buffer;

/** A company as the page's script reads it: arrays, because names would weigh more than values. */
final class CompanyJson {
    private final JsonWriter json;

    private CompanyJson(JsonWriter json) {
        this.json = json;
    }

    /** The array of a company, in UTF-8, without what {@link #write} puts behind it. */
    static byte[] of(ReportedCompany company) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.setSerializeNulls(true);
            new CompanyJson(json).write(company);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readByteArray();
    }

    /**
     * Writes the array of a company, completed by what is known only after all companies are read.
     *
     * @param sameAs name of an earlier company that is the same subject; null without one
     */
    static void write(byte[] company, String sameAs, OutputStream out) throws IOException {
        out.write(company, 0, company.length - 1);
        Buffer more = new Buffer().writeByte(',');
        if (sameAs == null) {
            more.writeUtf8("null");
        } else {
            JsonWriter json = JsonWriter.of(more);
            json.setLenient(true);
            json.value(sameAs);
        }
        out.write(more.writeByte(']').readByteArray());
    }

    private void write(ReportedCompany company) throws IOException {
        Bilingual gist = company.gist();
        json.beginArray().value(company.decision().ordinal());
        texts(company.name(), gist.zh(), gist.en());
        findings(company.reasons());
        findings(company.notes());
        cases(company.cases());
        registrations(company.registrations());
        check(company.line().credit());
        check(company.line().cases());
        json.endArray();
    }

    private void findings(List<Finding> findings) throws IOException {
        json.beginArray();
        for (Finding finding : findings) {
            array(
                    finding.severity().name(),
                    finding.rule(),
                    finding.ruleChinese(),
                    finding.chinese(),
                    finding.english());
        }
        json.endArray();
    }

    private void cases(List<CaseRow> rows) throws IOException {
        json.beginArray();
        for (CaseRow row : rows) {
            array(
                    row.caseNumber(),
                    row.unperformedAmount(),
                    row.executionSubject(),
                    row.court(),
                    row.filedOn(),
                    row.terminatedOn());
        }
        json.endArray();
    }

    private void registrations(List<RegistrationRow> rows) throws IOException {
        json.beginArray();
        for (RegistrationRow row : rows) {
            json.beginArray();
            texts(
                    row.registrationCode(),
                    row.credit().level(),
                    row.credit().identifiedOn(),
                    row.customsOffice(),
                    row.status(),
                    row.annualReport());
            json.beginArray();
            for (PenaltyRow penalty : row.penalties()) {
                array(penalty.penalizedOn(), penalty.caseProperty(), penalty.decisionNo());
            }
            json.endArray().endArray();
        }
        json.endArray();
    }

    /** When a check was answered, whether from the cache, and by which order numbers. */
    private void check(ResultCheck<?> check) throws IOException {
        json.beginArray()
                .value(check.answeredAt() == null ? null : BeijingTime.minute(check.answeredAt()))
                .value(check.isCached())
                .value(String.join(" ", check.orderNumbers()))
                .endArray();
    }

    private void array(String... values) throws IOException {
        json.beginArray();
        texts(values);
        json.endArray();
    }

    private void texts(String... values) throws IOException {
        for (String value : values) {
            json.value(value);
        }
    }
}
