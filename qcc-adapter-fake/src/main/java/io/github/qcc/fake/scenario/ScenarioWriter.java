package io.github.qcc.fake.scenario;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.RecordField;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.fake.EmptyForm;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.Fault;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Writes companies as a scenario, each field as it was published. */
final class ScenarioWriter {
    private final JsonWriter json;
    private final FaultWriter faults;

    ScenarioWriter(JsonWriter json) {
        this.json = json;
        this.faults = new FaultWriter(json, this::write);
    }

    void write(List<FakeCompany> companies) throws IOException {
        json.beginObject();
        json.name("companies").beginArray();
        for (FakeCompany company : companies) {
            write(company);
        }
        json.endArray();
        json.endObject();
    }

    private void write(FakeCompany company) throws IOException {
        json.beginObject();
        json.name("name").value(company.name());
        if (company.keys().size() > 1) {
            json.name("alsoFoundBy").beginArray();
            for (SearchKey key : company.keys().subList(1, company.keys().size())) {
                json.value(key.value());
            }
            json.endArray();
        }
        if (company.emptyForm() != EmptyForm.STATUS_201) {
            json.name("emptyForm").value(company.emptyForm().name());
        }
        list("registrations", company.registrations(), this::write);
        if (company.statedRegistrations().isPresent()) {
            json.name("statedRegistrations").value(company.statedRegistrations().getAsInt());
        }
        list("cases", company.cases(), this::write);
        if (company.statedCases().isPresent()) {
            json.name("statedCases").value(company.statedCases().getAsInt());
        }
        list("details", company.details(), this::write);
        list("faults", company.faults(), (Fault fault) -> faults.write(fault));
        json.endObject();
    }

    private <T> void list(String name, List<T> rows, ElementWriter<T> row) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        json.name(name).beginArray();
        for (T each : rows) {
            row.write(each);
        }
        json.endArray();
    }

    private void write(CustomsRegistration row) throws IOException {
        json.beginObject();
        fields(CustomsRegistration.FIELDS, RecordField::property, row);
        list("penalties", row.penalties(), this::write);
        json.endObject();
    }

    private void write(CustomsPenalty penalty) throws IOException {
        json.beginObject();
        fields(CustomsPenalty.FIELDS, RecordField::property, penalty);
        json.endObject();
    }

    private void write(TerminatedCase row) throws IOException {
        json.beginObject();
        fields(TerminatedCase.FIELDS, RecordField::property, row);
        json.endObject();
    }

    private void write(TerminatedCaseDetail detail) throws IOException {
        json.beginObject();
        fields(TerminatedCase.FIELDS, RecordField::property, detail.terminatedCase());
        fields(JudgmentDebtor.FIELDS, ScenarioRows::debtorName, detail.debtor());
        fields(TerminatedCaseDetail.FIELDS, RecordField::property, detail);
        json.endObject();
    }

    private <R> void fields(List<RecordField<R>> fields, Function<RecordField<R>, String> name, R row)
            throws IOException {
        for (RecordField<R> field : fields) {
            json.name(name.apply(field)).value(field.raw(row));
        }
    }

    @FunctionalInterface
    interface ElementWriter<T> {
        void write(T row) throws IOException;
    }
}
