package io.github.qcc.domain.customs;

import io.github.qcc.domain.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

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
 * @param validity until when declarations may be made (wire {@code ValidityDate} 报关有效期)
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
    private static final Map<String, Function<CustomsRegistration, Reading<?>>> MAY_BE_UNREADABLE = Map.of(
            "tradeType", CustomsRegistration::tradeType,
            "registeredOn", CustomsRegistration::registeredOn,
            "registrationCode", CustomsRegistration::registrationCode,
            "economicArea", CustomsRegistration::economicArea,
            "status", CustomsRegistration::status,
            "annualReport", CustomsRegistration::annualReport,
            "validity", CustomsRegistration::validity,
            "identifiedOn", row -> row.credit().identifiedOn());

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

    /** Fields that state something not understood, those of the penalties aside: raw texts by accessor name. */
    public Map<String, String> unreadable() {
        return Reading.unreadable(this, MAY_BE_UNREADABLE);
    }

    /** Takes the texts of an answer, each of which may be null or left out. */
    public static final class Builder {
        private String id;
        private String customsOffice;
        private String tradeType;
        private String registeredOn;
        private String registrationCode;
        private String administrativeArea;
        private String economicArea;
        private String specialTradeArea;
        private String status;
        private String annualReport;
        private String validity;
        private String industryType;
        private String crossBorderECommerceType;
        private String creditLevel;
        private String identifiedOn;
        private String certificateCode;
        private List<CustomsPenalty> penalties = List.of();

        private Builder() {}

        public Builder id(String text) {
            id = text;
            return this;
        }

        public Builder customsOffice(String text) {
            customsOffice = text;
            return this;
        }

        public Builder tradeType(String text) {
            tradeType = text;
            return this;
        }

        public Builder registeredOn(String text) {
            registeredOn = text;
            return this;
        }

        public Builder registrationCode(String text) {
            registrationCode = text;
            return this;
        }

        public Builder administrativeArea(String text) {
            administrativeArea = text;
            return this;
        }

        public Builder economicArea(String text) {
            economicArea = text;
            return this;
        }

        public Builder specialTradeArea(String text) {
            specialTradeArea = text;
            return this;
        }

        public Builder status(String text) {
            status = text;
            return this;
        }

        public Builder annualReport(String text) {
            annualReport = text;
            return this;
        }

        public Builder validity(String text) {
            validity = text;
            return this;
        }

        public Builder industryType(String text) {
            industryType = text;
            return this;
        }

        public Builder crossBorderECommerceType(String text) {
            crossBorderECommerceType = text;
            return this;
        }

        /** Credit level as a label, such as 高级认证企业. */
        public Builder creditLevel(String text) {
            creditLevel = text;
            return this;
        }

        /** When the credit level was determined. */
        public Builder identifiedOn(String text) {
            identifiedOn = text;
            return this;
        }

        /** Number of the certificate of the credit level. */
        public Builder certificateCode(String text) {
            certificateCode = text;
            return this;
        }

        /** All penalties, instead of those given before. */
        public Builder penalties(List<CustomsPenalty> all) {
            penalties = List.copyOf(all);
            return this;
        }

        public CustomsRegistration build() {
            return new CustomsRegistration(
                    Reading.ofText(id),
                    Reading.ofText(customsOffice),
                    Reading.of(tradeType, TradeType::parse),
                    Reading.ofDate(registeredOn),
                    Reading.of(registrationCode, CustomsRegistrationCode::parse),
                    Reading.ofText(administrativeArea),
                    Reading.of(economicArea, EconomicArea::parse),
                    Reading.ofText(specialTradeArea),
                    Reading.of(status, CustomsStatus::parse),
                    Reading.of(annualReport, AnnualReportStatus::parse),
                    Reading.of(validity, RegistrationValidity::parse),
                    Reading.ofText(industryType),
                    Reading.ofText(crossBorderECommerceType),
                    CreditRating.read(creditLevel, identifiedOn, certificateCode),
                    penalties);
        }
    }
}
