package io.github.qcc.fake.server;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.io.IOException;

/** Writes rows as the documents print them: their fields, in their order, each the text that was published. */
final class Rows {
    private Rows() {}

    static void write(JsonWriter json, CustomsRegistration row) throws IOException {
        json.beginObject();
        json.name("Id").value(row.id().raw());
        json.name("RegGov").value(row.customsOffice().raw());
        json.name("TradeType").value(row.tradeType().raw());
        json.name("RegDate").value(row.registeredOn().raw());
        json.name("RegNo").value(row.registrationCode().raw());
        json.name("AdminArea").value(row.administrativeArea().raw());
        json.name("EconoArea").value(row.economicArea().raw());
        json.name("SpecialArea").value(row.specialTradeArea().raw());
        json.name("CancelFlag").value(row.status().raw());
        json.name("AnnualStatus").value(row.annualReport().raw());
        json.name("ValidityDate").value(row.validity().raw());
        json.name("IndustryType").value(row.industryType().raw());
        json.name("EBusinessType").value(row.crossBorderECommerceType().raw());
        json.name("IdentifyDate").value(row.credit().identifiedOn().raw());
        json.name("IdentifyLevel").value(row.credit().level().raw());
        json.name("IdentifyCode").value(row.credit().certificateCode().raw());
        json.name("PunishList").beginArray();
        for (CustomsPenalty penalty : row.penalties()) {
            write(json, penalty);
        }
        json.endArray();
        json.endObject();
    }

    private static void write(JsonWriter json, CustomsPenalty penalty) throws IOException {
        json.beginObject();
        json.name("No").value(penalty.no().raw());
        json.name("DecisionNo").value(penalty.decisionNo().raw());
        json.name("Party").value(penalty.party().raw());
        json.name("PunishDate").value(penalty.penalizedOn().raw());
        json.name("CaseProp").value(penalty.caseProperty().raw());
        json.endObject();
    }

    static void write(JsonWriter json, TerminatedCase row) throws IOException {
        json.beginObject();
        json.name("Id").value(row.id().raw());
        json.name("CaseNo").value(row.caseNumber().raw());
        json.name("Court").value(row.court().raw());
        json.name("EndDate").value(row.terminatedOn().raw());
        json.name("LianDate").value(row.filedOn().raw());
        json.name("ExecuteSubject").value(row.executionSubject().raw());
        json.name("UnperformedAmt").value(row.unperformedAmount().raw());
        json.endObject();
    }

    static void write(JsonWriter json, TerminatedCaseDetail detail) throws IOException {
        TerminatedCase row = detail.terminatedCase();
        json.beginObject();
        json.name("Id").value(row.id().raw());
        json.name("CaseNo").value(row.caseNumber().raw());
        json.name("OwnerInfo").beginObject();
        json.name("KeyNo").value(detail.debtor().keyNo().raw());
        json.name("Name").value(detail.debtor().name().raw());
        json.endObject();
        json.name("CerNo").value(detail.certificateNumber().raw());
        json.name("Court").value(row.court().raw());
        json.name("LianDate").value(row.filedOn().raw());
        json.name("EndDate").value(row.terminatedOn().raw());
        json.name("ExecuteSubject").value(row.executionSubject().raw());
        json.name("UnperformedAmt").value(row.unperformedAmount().raw());
        json.endObject();
    }
}
