package io.github.qcc.app.report;

import com.squareup.moshi.JsonReader;
import io.github.qcc.domain.Reading;
import io.github.qcc.domain.customs.CreditRating;
import io.github.qcc.domain.customs.CreditRegime;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.CustomsRegistrationCode;
import io.github.qcc.domain.customs.RegistrationValidity;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rows of both checks as the JSON line has them. A text is {@code null} if nothing was stated. A date, code or amount in
 * its normal form stands for a value that is understood; else it is the text that was read.
 */
final class ResultRows {
    private ResultRows() {}

    /** A row of a check. */
    interface Row {
        void write(JsonText json) throws IOException;
    }

    /** A customs registration. */
    record RegistrationRow(
            String id,
            String customsOffice,
            String tradeType,
            String registeredOn,
            String registrationCode,
            String administrativeArea,
            String economicArea,
            String specialTradeArea,
            String status,
            String annualReport,
            String validUntil,
            String industryType,
            String crossBorderECommerceType,
            CreditRow credit,
            List<PenaltyRow> penalties)
            implements Row {
        private static final JsonReader.Options MEMBERS = JsonReader.Options.of(
                "id",
                "customsOffice",
                "tradeType",
                "registeredOn",
                "registrationCode",
                "administrativeArea",
                "economicArea",
                "specialTradeArea",
                "status",
                "annualReport",
                "validUntil",
                "industryType",
                "crossBorderECommerceType",
                "credit",
                "penalties");
        private static final int CREDIT = 13;
        private static final int PENALTIES = 14;

        RegistrationRow {
            penalties = List.copyOf(penalties);
        }

        static RegistrationRow of(CustomsRegistration row) {
            return new RegistrationRow(
                    raw(row.id()),
                    raw(row.customsOffice()),
                    raw(row.tradeType()),
                    normal(row.registeredOn(), Object::toString),
                    normal(row.registrationCode(), CustomsRegistrationCode::value),
                    raw(row.administrativeArea()),
                    raw(row.economicArea()),
                    raw(row.specialTradeArea()),
                    raw(row.status()),
                    raw(row.annualReport()),
                    normal(row.validity(), ResultRows::validUntil),
                    raw(row.industryType()),
                    raw(row.crossBorderECommerceType()),
                    CreditRow.of(row.credit()),
                    row.penalties().stream().map(PenaltyRow::of).toList());
        }

        @Override
        public void write(JsonText json) throws IOException {
            json.text("id", id)
                    .text("customsOffice", customsOffice)
                    .text("tradeType", tradeType)
                    .text("registeredOn", registeredOn)
                    .text("registrationCode", registrationCode)
                    .text("administrativeArea", administrativeArea)
                    .text("economicArea", economicArea)
                    .text("specialTradeArea", specialTradeArea)
                    .text("status", status)
                    .text("annualReport", annualReport)
                    .text("validUntil", validUntil)
                    .text("industryType", industryType)
                    .text("crossBorderECommerceType", crossBorderECommerceType)
                    .object("credit", credit::write)
                    .array("penalties", penalties, (members, penalty) -> penalty.write(members));
        }

        static RegistrationRow read(JsonReader json) throws IOException {
            String[] texts = new String[CREDIT];
            CreditRow credit = CreditRow.ABSENT;
            List<PenaltyRow> penalties = new ArrayList<>();
            json.beginObject();
            while (json.hasNext()) {
                int member = json.selectName(MEMBERS);
                if (member == CREDIT) {
                    credit = CreditRow.read(json);
                } else if (member == PENALTIES) {
                    JsonText.nextArray(json, PenaltyRow::read, penalties);
                } else if (member >= 0) {
                    texts[member] = JsonText.nextText(json);
                } else {
                    JsonText.skip(json);
                }
            }
            json.endObject();
            return new RegistrationRow(
                    texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7], texts[8], texts[9],
                    texts[10], texts[11], texts[12], credit, penalties);
        }
    }

    /**
     * The credit level of a registration.
     *
     * @param tier 1 (best) to 5; null if the level has none
     * @param regime year of the regime that the date belongs to; null if the date is unknown
     * @param labelInRegime whether that regime knows the level; null if that is unknown
     * @param aeo whether the level is an AEO level
     */
    record CreditRow(
            String level,
            Integer tier,
            String identifiedOn,
            String certificateCode,
            Integer regime,
            Boolean labelInRegime,
            String aeo) {
        private static final CreditRow ABSENT = new CreditRow(null, null, null, null, null, null, null);
        private static final JsonReader.Options MEMBERS = JsonReader.Options.of(
                "level", "tier", "identifiedOn", "certificateCode", "regime", "labelInRegime", "aeo");

        static CreditRow of(CreditRating rating) {
            return new CreditRow(
                    rating.level().isAbsent() ? null : rating.level().raw(),
                    rating.tier().map(tier -> tier.rank()).orElse(null),
                    normal(rating.identifiedOn(), Object::toString),
                    raw(rating.certificateCode()),
                    rating.regime().map(CreditRegime::year).orElse(null),
                    rating.labelInRegime().orElse(null),
                    rating.aeo().name());
        }

        void write(JsonText json) throws IOException {
            json.text("level", level)
                    .number("tier", tier)
                    .text("identifiedOn", identifiedOn)
                    .text("certificateCode", certificateCode)
                    .number("regime", regime)
                    .flag("labelInRegime", labelInRegime)
                    .text("aeo", aeo);
        }

        static CreditRow read(JsonReader json) throws IOException {
            String level = null;
            Integer tier = null;
            String identifiedOn = null;
            String certificateCode = null;
            Integer regime = null;
            Boolean labelInRegime = null;
            String aeo = null;
            json.beginObject();
            while (json.hasNext()) {
                switch (json.selectName(MEMBERS)) {
                    case 0 -> level = JsonText.nextText(json);
                    case 1 -> tier = JsonText.nextNumber(json);
                    case 2 -> identifiedOn = JsonText.nextText(json);
                    case 3 -> certificateCode = JsonText.nextText(json);
                    case 4 -> regime = JsonText.nextNumber(json);
                    case 5 -> labelInRegime = JsonText.nextFlag(json);
                    case 6 -> aeo = JsonText.nextText(json);
                    default -> JsonText.skip(json);
                }
            }
            json.endObject();
            return new CreditRow(level, tier, identifiedOn, certificateCode, regime, labelInRegime, aeo);
        }
    }

    /** A penalty by customs. */
    record PenaltyRow(String no, String decisionNo, String party, String penalizedOn, String caseProperty) {
        private static final JsonReader.Options MEMBERS =
                JsonReader.Options.of("no", "decisionNo", "party", "penalizedOn", "caseProperty");

        static PenaltyRow of(CustomsPenalty penalty) {
            return new PenaltyRow(
                    raw(penalty.no()),
                    raw(penalty.decisionNo()),
                    raw(penalty.party()),
                    normal(penalty.penalizedOn(), Object::toString),
                    raw(penalty.caseProperty()));
        }

        void write(JsonText json) throws IOException {
            json.text("no", no)
                    .text("decisionNo", decisionNo)
                    .text("party", party)
                    .text("penalizedOn", penalizedOn)
                    .text("caseProperty", caseProperty);
        }

        static PenaltyRow read(JsonReader json) throws IOException {
            String[] texts = JsonText.nextTexts(json, MEMBERS);
            return new PenaltyRow(texts[0], texts[1], texts[2], texts[3], texts[4]);
        }
    }

    /** A terminated case. */
    record CaseRow(
            String id,
            String caseNumber,
            String court,
            String filedOn,
            String terminatedOn,
            String executionSubject,
            String unperformedAmount)
            implements Row {
        private static final JsonReader.Options MEMBERS = JsonReader.Options.of(
                "id", "caseNumber", "court", "filedOn", "terminatedOn", "executionSubject", "unperformedAmount");

        static CaseRow of(TerminatedCase row) {
            return new CaseRow(
                    raw(row.id()),
                    normal(row.caseNumber(), CaseNumber::toString),
                    raw(row.court()),
                    normal(row.filedOn(), Object::toString),
                    normal(row.terminatedOn(), Object::toString),
                    normal(row.executionSubject(), claim -> claim.yuan().toPlainString()),
                    normal(row.unperformedAmount(), unpaid -> unpaid.yuan().toPlainString()));
        }

        @Override
        public void write(JsonText json) throws IOException {
            json.text("id", id).text("caseNumber", caseNumber);
            writeCourt(json);
        }

        private void writeCourt(JsonText json) throws IOException {
            json.text("court", court)
                    .text("filedOn", filedOn)
                    .text("terminatedOn", terminatedOn)
                    .text("executionSubject", executionSubject)
                    .text("unperformedAmount", unperformedAmount);
        }

        static CaseRow read(JsonReader json) throws IOException {
            String[] texts = JsonText.nextTexts(json, MEMBERS);
            return new CaseRow(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6]);
        }
    }

    /** Writes the members of a case with its debtor. */
    static void write(JsonText json, TerminatedCaseDetail detail) throws IOException {
        CaseRow row = CaseRow.of(detail.terminatedCase());
        json.text("id", row.id)
                .text("caseNumber", row.caseNumber)
                .object(
                        "debtor",
                        debtor -> debtor.text("keyNo", raw(detail.debtor().keyNo()))
                                .text("name", raw(detail.debtor().name())))
                .text("certificateNo", raw(detail.certificateNumber()));
        row.writeCourt(json);
    }

    /** The text as it was read. */
    private static String raw(Reading<?> reading) {
        return reading.rawIfStated().orElse(null);
    }

    /** The value in its normal form, else the text as it was read. */
    private static <T> String normal(Reading<T> reading, Function<T, String> form) {
        return reading.printed(form).orElse(null);
    }

    /** The date, or the words that say "no end". */
    private static String validUntil(RegistrationValidity validity) {
        return validity.date().map(LocalDate::toString).orElseGet(validity::raw);
    }
}
