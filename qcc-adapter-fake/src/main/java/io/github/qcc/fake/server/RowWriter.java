package io.github.qcc.fake.server;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.RecordField;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes rows as the documents print them: their fields, in their order, each the text that was published. */
final class RowWriter {
    private static final List<RecordField<TerminatedCase>> CASE = TerminatedCase.FIELDS;

    private RowWriter() {}

    static void write(JsonWriter json, CustomsRegistration row) throws IOException {
        json.beginObject();
        fields(json, CustomsRegistration.FIELDS, row);
        json.name(CustomsRegistration.PENALTIES_WIRE_NAME).beginArray();
        for (CustomsPenalty penalty : row.penalties()) {
            json.beginObject();
            fields(json, CustomsPenalty.FIELDS, penalty);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    /** A list has the date of the end before that of the filing, and a detail after it. */
    static void write(JsonWriter json, TerminatedCase row) throws IOException {
        List<RecordField<TerminatedCase>> fields = new ArrayList<>(CASE);
        Collections.swap(fields, TerminatedCase.FILED_ON.place(), TerminatedCase.TERMINATED_ON.place());
        json.beginObject();
        fields(json, fields, row);
        json.endObject();
    }

    static void write(JsonWriter json, TerminatedCaseDetail detail) throws IOException {
        json.beginObject();
        int court = TerminatedCase.COURT.place();
        fields(json, CASE.subList(0, court), detail.terminatedCase());
        json.name(TerminatedCaseDetail.DEBTOR_WIRE_NAME).beginObject();
        fields(json, JudgmentDebtor.FIELDS, detail.debtor());
        json.endObject();
        fields(json, TerminatedCaseDetail.FIELDS, detail);
        fields(json, CASE.subList(court, CASE.size()), detail.terminatedCase());
        json.endObject();
    }

    private static <R> void fields(JsonWriter json, List<RecordField<R>> fields, R row) throws IOException {
        for (RecordField<R> field : fields) {
            json.name(field.wireName()).value(field.raw(row));
        }
    }
}
