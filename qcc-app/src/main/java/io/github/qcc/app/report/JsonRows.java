package io.github.qcc.app.report;

import io.github.qcc.domain.customs.CreditRating;
import io.github.qcc.domain.customs.CreditRegime;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.RegistrationValidity;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.ExecutionSubject;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Rows of both checks as members of a JSON object. */
final class JsonRows {
    private JsonRows() {}

    static void registration(JsonText json, CustomsRegistration row) throws IOException {
        json.label("id", row.id())
                .label("customsOffice", row.customsOffice())
                .label("tradeType", row.tradeType())
                .date("registeredOn", row.registeredOn())
                .text("registrationCode", row.registrationCode().printed(code -> code.value()))
                .label("administrativeArea", row.administrativeArea())
                .label("economicArea", row.economicArea())
                .label("specialTradeArea", row.specialTradeArea())
                .label("status", row.status())
                .label("annualReport", row.annualReport())
                .text("validUntil", row.validity().printed(JsonRows::validUntil))
                .label("industryType", row.industryType())
                .label("crossBorderECommerceType", row.crossBorderECommerceType())
                .object("credit", credit -> credit(credit, row.credit()))
                .array("penalties", row.penalties(), JsonRows::penalty);
    }

    /** The date, or the words that say that there is no end. */
    private static String validUntil(RegistrationValidity validity) {
        return validity.date().map(LocalDate::toString).orElseGet(validity::raw);
    }

    private static void credit(JsonText json, CreditRating rating) throws IOException {
        json.text(
                        "level",
                        rating.level().isAbsent()
                                ? Optional.empty()
                                : Optional.of(rating.level().raw()))
                .number("tier", rating.tier().map(tier -> tier.rank()).orElse(null))
                .date("identifiedOn", rating.identifiedOn())
                .label("certificateCode", rating.certificateCode())
                .number("regime", rating.regime().map(CreditRegime::year).orElse(null))
                .flag("labelInRegime", rating.labelInRegime())
                .text("aeo", rating.aeo().name());
    }

    private static void penalty(JsonText json, CustomsPenalty penalty) throws IOException {
        json.label("no", penalty.no())
                .label("decisionNo", penalty.decisionNo())
                .label("party", penalty.party())
                .date("penalizedOn", penalty.penalizedOn())
                .label("caseProperty", penalty.caseProperty());
    }

    static void terminatedCase(JsonText json, TerminatedCase row) throws IOException {
        json.label("id", row.id());
        caseNumber(json, row);
        court(json, row);
    }

    static void detail(JsonText json, TerminatedCaseDetail detail) throws IOException {
        json.label("id", detail.terminatedCase().id());
        caseNumber(json, detail.terminatedCase());
        json.object(
                        "debtor",
                        debtor -> debtor.label("keyNo", detail.debtor().keyNo())
                                .label("name", detail.debtor().name()))
                .label("certificateNo", detail.certificateNumber());
        court(json, detail.terminatedCase());
    }

    private static void caseNumber(JsonText json, TerminatedCase row) throws IOException {
        json.text("caseNumber", row.caseNumber().printed(CaseNumber::toString));
    }

    private static void court(JsonText json, TerminatedCase row) throws IOException {
        json.label("court", row.court())
                .date("filedOn", row.filedOn())
                .date("terminatedOn", row.terminatedOn())
                .amount("executionSubject", row.executionSubject(), ExecutionSubject::yuan)
                .amount("unperformedAmount", row.unperformedAmount(), UnperformedAmount::yuan);
    }
}
