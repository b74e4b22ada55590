package io.github.qcc.app.report;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of both checks as the JSON line has them. A text is {@code null} if nothing was stated. A date, code or amount is in
 * its normal form if it is understood, and else the text that QCC sent.
 */
public final class ResultRows {
    private ResultRows() {}

    /** A customs registration. */
    public record RegistrationRow(
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
            List<PenaltyRow> penalties) {
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

        public RegistrationRow {
            penalties = List.copyOf(penalties);
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
    public record CreditRow(
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
    public record PenaltyRow(String no, String decisionNo, String party, String penalizedOn, String caseProperty) {
        private static final JsonReader.Options MEMBERS =
                JsonReader.Options.of("no", "decisionNo", "party", "penalizedOn", "caseProperty");

        static PenaltyRow read(JsonReader json) throws IOException {
            String[] texts = JsonText.nextTexts(json, MEMBERS);
            return new PenaltyRow(texts[0], texts[1], texts[2], texts[3], texts[4]);
        }
    }

    /** A terminated case. */
    public record CaseRow(
            String id,
            String caseNumber,
            String court,
            String filedOn,
            String terminatedOn,
            String executionSubject,
            String unperformedAmount) {
        private static final JsonReader.Options MEMBERS = JsonReader.Options.of(
                "id", "caseNumber", "court", "filedOn", "terminatedOn", "executionSubject", "unperformedAmount");

        static CaseRow read(JsonReader json) throws IOException {
            String[] texts = JsonText.nextTexts(json, MEMBERS);
            return new CaseRow(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6]);
        }
    }
}
