package io.github.qcc.http.internal.wire;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import java.io.IOException;
import java.util.List;

/** Reads a row of {@code OperationCheck/GetList}. */
public final class RegistrationReader {
    private static final Fields<CustomsRegistration.Builder> FIELDS = Fields.<CustomsRegistration.Builder>table()
            .text("Id", CustomsRegistration.Builder::id)
            .text("RegGov", CustomsRegistration.Builder::customsOffice)
            .text("TradeType", CustomsRegistration.Builder::tradeType)
            .text("RegDate", CustomsRegistration.Builder::registeredOn)
            .text("RegNo", CustomsRegistration.Builder::registrationCode)
            .text("AdminArea", CustomsRegistration.Builder::administrativeArea)
            .text("EconoArea", CustomsRegistration.Builder::economicArea)
            .text("SpecialArea", CustomsRegistration.Builder::specialTradeArea)
            .text("CancelFlag", CustomsRegistration.Builder::status)
            .text("AnnualStatus", CustomsRegistration.Builder::annualReport)
            .text("ValidityDate", CustomsRegistration.Builder::validity)
            .text("IndustryType", CustomsRegistration.Builder::industryType)
            .text("EBusinessType", CustomsRegistration.Builder::crossBorderECommerceType)
            .text("IdentifyDate", CustomsRegistration.Builder::identifiedOn)
            .text("IdentifyLevel", CustomsRegistration.Builder::creditLevel)
            .text("IdentifyCode", CustomsRegistration.Builder::certificateCode)
            .field("PunishList", (json, row) -> row.penalties(penalties(json)))
            .build();
    private static final TextFields PENALTY = TextFields.of("No", "DecisionNo", "Party", "PunishDate", "CaseProp");

    private RegistrationReader() {}

    /** Reads a row. */
    public static CustomsRegistration read(ResponseJson json) throws IOException {
        CustomsRegistration.Builder row = CustomsRegistration.builder();
        FIELDS.read(json, row);
        return row.build();
    }

    private static List<CustomsPenalty> penalties(ResponseJson json) throws IOException {
        if (json.isArray()) {
            return json.list(RegistrationReader::penalty);
        }
        boolean isOne = json.isObject();
        CustomsPenalty only = penalty(json);
        return isOne || !only.caseProperty().isAbsent() ? List.of(only) : List.of();
    }

    /** A penalty; text in its place is kept as its kind, which is not understood, rather than lost. */
    private static CustomsPenalty penalty(ResponseJson json) throws IOException {
        if (!json.isObject()) {
            return CustomsPenalty.read(null, null, null, null, json.text());
        }
        String[] texts = PENALTY.read(json);
        return CustomsPenalty.read(texts[0], texts[1], texts[2], texts[3], texts[4]);
    }
}
