package io.github.qcc.domain.customs;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.RecordBuilder;
import io.github.qcc.domain.RecordField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One registration of a company with customs: a row of the import/export credit check 进出口信用核查 (wire {@code Data} of
 * {@code OperationCheck/GetList}), all sixteen fields of it and its penalties.
 *
 * @param id QCC's key of the row, opaque (wire {@code Id} 内部 ID)
 * @param customsOffice customs office, as customs abbreviates it (wire {@code RegGov} 注册海关)
 * @param tradeType category of business (wire {@code TradeType} 经营类别)
 * @param registeredOn date of registration (wire {@code RegDate} 注册日期)
 * @param registrationCode ten-character customs code (wire {@code RegNo} 海关注册编码)
 * @param administrativeArea place name (wire {@code AdminArea} 行政地区)
 * @param economicArea kind of economic zone (wire {@code EconoArea} 经济地区)
 * @param specialTradeArea special trade area, an open set of names (wire {@code SpecialArea} 特殊贸易区域)
 * @param status in force or deregistered (wire {@code CancelFlag} 海关注销标志)
 * @param annualReport whether the annual report was filed (wire {@code AnnualStatus} 年报情况)
 * @param validity when the right to declare ends (wire {@code ValidityDate} 报关有效期)
 * @param industryType industry, GB/T 4754 code or name (wire {@code IndustryType} 行业种类)
 * @param crossBorderECommerceType kind of cross-border e-commerce (wire {@code EBusinessType} 跨境贸易电子商务类型)
 * @param credit credit level, its date and certificate (wire {@code IdentifyLevel}, {@code IdentifyDate}, {@code
 *     IdentifyCode})
 * @param penalties administrative penalties (wire {@code PunishList} 海关行政处罚列表); unmodifiable
 */
public record CustomsRegistration(
        Reading<String> id,
        Reading<String> customsOffice,
        Reading<TradeType> tradeType,
        Reading<LocalDate> registeredOn,
        Reading<CustomsRegistrationCode> registrationCode,
        Reading<String> administrativeArea,
        Reading<EconomicArea> economicArea,
        Reading<String> specialTradeArea,
        Reading<CustomsStatus> status,
        Reading<AnnualReportStatus> annualReport,
        Reading<RegistrationValidity> validity,
        Reading<String> industryType,
        Reading<String> crossBorderECommerceType,
        CreditRating credit,
        List<CustomsPenalty> penalties) {
    private static final RecordField.FieldTable<CustomsRegistration> TABLE = new RecordField.FieldTable<>();
    private static final RecordField<CustomsRegistration> ID =
            TABLE.field("Id", "id", "备案 Id", CustomsRegistration::id);
    private static final RecordField<CustomsRegistration> CUSTOMS_OFFICE =
            TABLE.field("RegGov", "customsOffice", "注册海关", CustomsRegistration::customsOffice);
    private static final RecordField<CustomsRegistration> TRADE_TYPE =
            TABLE.field("TradeType", "tradeType", "企业经营类别", CustomsRegistration::tradeType);
    private static final RecordField<CustomsRegistration> REGISTERED_ON =
            TABLE.field("RegDate", "registeredOn", "注册日期", CustomsRegistration::registeredOn);
    private static final RecordField<CustomsRegistration> REGISTRATION_CODE =
            TABLE.field("RegNo", "registrationCode", "海关编码", CustomsRegistration::registrationCode);
    private static final RecordField<CustomsRegistration> ADMINISTRATIVE_AREA =
            TABLE.field("AdminArea", "administrativeArea", "行政地区", CustomsRegistration::administrativeArea);
    private static final RecordField<CustomsRegistration> ECONOMIC_AREA =
            TABLE.field("EconoArea", "economicArea", "经济区域", CustomsRegistration::economicArea);
    private static final RecordField<CustomsRegistration> SPECIAL_TRADE_AREA =
            TABLE.field("SpecialArea", "specialTradeArea", "特殊贸易区域", CustomsRegistration::specialTradeArea);
    private static final RecordField<CustomsRegistration> STATUS =
            TABLE.field("CancelFlag", "status", "海关注销标志", CustomsRegistration::status);
    private static final RecordField<CustomsRegistration> ANNUAL_REPORT =
            TABLE.field("AnnualStatus", "annualReport", "海关年报情况", CustomsRegistration::annualReport);
    private static final RecordField<CustomsRegistration> VALIDITY =
            TABLE.field("ValidityDate", "validity", "报关有效期", CustomsRegistration::validity);
    private static final RecordField<CustomsRegistration> INDUSTRY_TYPE =
            TABLE.field("IndustryType", "industryType", "行业种类", CustomsRegistration::industryType);
    private static final RecordField<CustomsRegistration> CROSS_BORDER_E_COMMERCE_TYPE = TABLE.field(
            "EBusinessType", "crossBorderECommerceType", "跨境贸易电子商务类型", CustomsRegistration::crossBorderECommerceType);
    private static final RecordField<CustomsRegistration> IDENTIFIED_ON = TABLE.field(
            "IdentifyDate", "identifiedOn", "信用等级认定时间", row -> row.credit().identifiedOn());
    private static final RecordField<CustomsRegistration> CREDIT_LEVEL = TABLE.field(
            "IdentifyLevel",
            "creditLevel",
            "信用等级",
            row -> Reading.ofText(row.credit().level().raw()));
    private static final RecordField<CustomsRegistration> CERTIFICATE_CODE = TABLE.field(
            "IdentifyCode", "certificateCode", "认证证书编码", row -> row.credit().certificateCode());

    /** The text fields: all but the penalties. */
    public static final List<RecordField<CustomsRegistration>> FIELDS = TABLE.fields();

    /** Wire name of the list of penalties. */
    public static final String PENALTIES_WIRE_NAME = "PunishList";

    public CustomsRegistration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customsOffice, "customsOffice");
        Objects.requireNonNull(tradeType, "tradeType");
        Objects.requireNonNull(registeredOn, "registeredOn");
        Objects.requireNonNull(registrationCode, "registrationCode");
        Objects.requireNonNull(administrativeArea, "administrativeArea");
        Objects.requireNonNull(economicArea, "economicArea");
        Objects.requireNonNull(specialTradeArea, "specialTradeArea");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(annualReport, "annualReport");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(industryType, "industryType");
        Objects.requireNonNull(crossBorderECommerceType, "crossBorderECommerceType");
        Objects.requireNonNull(credit, "credit");
        penalties = List.copyOf(penalties);
    }

    /** Starts a registration in which nothing is stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a registration with the texts and penalties of this one. */
    public Builder toBuilder() {
        Builder builder = builder().penalties(penalties);
        builder.setAll(this);
        return builder;
    }

    /** Fields whose text is not understood, except those of the penalties: raw texts by accessor name. */
    public Map<String, String> unreadable() {
        return RecordField.unreadable(this, FIELDS);
    }

    /** Takes the texts of a response, each of which may be null or left out. */
    public static final class Builder extends RecordBuilder<CustomsRegistration> {
        private List<CustomsPenalty> penalties = List.of();

        private Builder() {
            super(FIELDS);
        }

        public Builder id(String text) {
            set(ID, text);
            return this;
        }

        public Builder customsOffice(String text) {
            set(CUSTOMS_OFFICE, text);
            return this;
        }

        public Builder tradeType(String text) {
            set(TRADE_TYPE, text);
            return this;
        }

        public Builder registeredOn(String text) {
            set(REGISTERED_ON, text);
            return this;
        }

        public Builder registrationCode(String text) {
            set(REGISTRATION_CODE, text);
            return this;
        }

        public Builder administrativeArea(String text) {
            set(ADMINISTRATIVE_AREA, text);
            return this;
        }

        public Builder economicArea(String text) {
            set(ECONOMIC_AREA, text);
            return this;
        }

        public Builder specialTradeArea(String text) {
            set(SPECIAL_TRADE_AREA, text);
            return this;
        }

        public Builder status(String text) {
            set(STATUS, text);
            return this;
        }

        public Builder annualReport(String text) {
            set(ANNUAL_REPORT, text);
            return this;
        }

        public Builder validity(String text) {
            set(VALIDITY, text);
            return this;
        }

        public Builder industryType(String text) {
            set(INDUSTRY_TYPE, text);
            return this;
        }

        public Builder crossBorderECommerceType(String text) {
            set(CROSS_BORDER_E_COMMERCE_TYPE, text);
            return this;
        }

        /** Credit level as a label, such as 高级认证企业. */
        public Builder creditLevel(String text) {
            set(CREDIT_LEVEL, text);
            return this;
        }

        /** When the credit level was determined. */
        public Builder identifiedOn(String text) {
            set(IDENTIFIED_ON, text);
            return this;
        }

        /** Number of the certificate of the credit level. */
        public Builder certificateCode(String text) {
            set(CERTIFICATE_CODE, text);
            return this;
        }

        /** Sets all penalties, replacing those given before. */
        public Builder penalties(List<CustomsPenalty> all) {
            penalties = List.copyOf(all);
            return this;
        }

        @Override
        public CustomsRegistration build() {
            return new CustomsRegistration(
                    Reading.ofText(text(ID)),
                    Reading.ofText(text(CUSTOMS_OFFICE)),
                    Reading.of(text(TRADE_TYPE), TradeType::parse),
                    Reading.ofDate(text(REGISTERED_ON)),
                    Reading.of(text(REGISTRATION_CODE), CustomsRegistrationCode::parse),
                    Reading.ofText(text(ADMINISTRATIVE_AREA)),
                    Reading.of(text(ECONOMIC_AREA), EconomicArea::parse),
                    Reading.ofText(text(SPECIAL_TRADE_AREA)),
                    Reading.of(text(STATUS), CustomsStatus::parse),
                    Reading.of(text(ANNUAL_REPORT), AnnualReportStatus::parse),
                    Reading.of(text(VALIDITY), RegistrationValidity::parse),
                    Reading.ofText(text(INDUSTRY_TYPE)),
                    Reading.ofText(text(CROSS_BORDER_E_COMMERCE_TYPE)),
                    CreditRating.read(text(CREDIT_LEVEL), text(IDENTIFIED_ON), text(CERTIFICATE_CODE)),
                    penalties);
        }
    }
}
