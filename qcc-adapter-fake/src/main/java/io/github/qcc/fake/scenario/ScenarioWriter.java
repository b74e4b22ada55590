package io.github.qcc.fake.scenario;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.fake.EmptyForm;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.Fault;
import java.io.IOException;
import java.util.List;

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

    private <T> void list(String name, List<T> rows, Row<T> row) throws IOException {
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
        json.name("id").value(row.id().raw());
        json.name("customsOffice").value(row.customsOffice().raw());
        json.name("tradeType").value(row.tradeType().raw());
        json.name("registeredOn").value(row.registeredOn().raw());
        json.name("registrationCode").value(row.registrationCode().raw());
        json.name("administrativeArea").value(row.administrativeArea().raw());
        json.name("economicArea").value(row.economicArea().raw());
        json.name("specialTradeArea").value(row.specialTradeArea().raw());
        json.name("status").value(row.status().raw());
        json.name("annualReport").value(row.annualReport().raw());
        json.name("validity").value(row.validity().raw());
        json.name("industryType").value(row.industryType().raw());
        json.name("crossBorderECommerceType")
                .value(row.crossBorderECommerceType().raw());
        json.name("creditLevel").value(row.credit().level().raw());
        json.name("identifiedOn").value(row.credit().identifiedOn().raw());
        json.name("certificateCode").value(row.credit().certificateCode().raw());
        list("penalties", row.penalties(), this::write);
        json.endObject();
    }

    private void write(CustomsPenalty penalty) throws IOException {
        json.beginObject();
        json.name("no").value(penalty.no().raw());
        json.name("decisionNo").value(penalty.decisionNo().raw());
        json.name("party").value(penalty.party().raw());
        json.name("penalizedOn").value(penalty.penalizedOn().raw());
        json.name("caseProperty").value(penalty.caseProperty().raw());
        json.endObject();
    }

    private void write(TerminatedCase row) throws IOException {
        json.beginObject();
        writeFields(row);
        json.endObject();
    }

    private void writeFields(TerminatedCase row) throws IOException {
        json.name("id").value(row.id().raw());
        json.name("caseNumber").value(row.caseNumber().raw());
        json.name("court").value(row.court().raw());
        json.name("filedOn").value(row.filedOn().raw());
        json.name("terminatedOn").value(row.terminatedOn().raw());
        json.name("executionSubject").value(row.executionSubject().raw());
        json.name("unperformedAmount").value(row.unperformedAmount().raw());
    }

    private void write(TerminatedCaseDetail detail) throws IOException {
        json.beginObject();
        writeFields(detail.terminatedCase());
        json.name("debtorName").value(detail.debtor().name().raw());
        json.name("debtorKeyNo").value(detail.debtor().keyNo().raw());
        json.name("certificateNumber").value(detail.certificateNumber().raw());
        json.endObject();
    }

    @FunctionalInterface
    interface Row<T> {
        void write(T row) throws IOException;
    }
}
