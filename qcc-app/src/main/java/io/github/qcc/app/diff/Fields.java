package io.github.qcc.app.diff;

import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.app.report.ResultRows.PenaltyRow;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import io.github.qcc.domain.customs.AnnualReportStatus;
import io.github.qcc.domain.customs.CaseProperty;
import io.github.qcc.domain.customs.CustomsStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The fields that are compared. The identifiers that QCC gives to rows are left out, because they state no fact. */
final class Fields {
    static final List<Field<CaseRow>> OF_CASE = List.of(
            Field.weighty("unperformedAmount", "未履行金额", "unpaid", CaseRow::unperformedAmount, Fields::unpaid),
            Field.neutral("executionSubject", "执行标的", "claim", CaseRow::executionSubject),
            Field.neutral("caseNumber", "案号", "case number", CaseRow::caseNumber),
            Field.neutral("court", "执行法院", "court", CaseRow::court),
            Field.neutral("filedOn", "立案日期", "filed on", CaseRow::filedOn),
            Field.neutral("terminatedOn", "终本日期", "terminated on", CaseRow::terminatedOn));

    static final List<Field<RegistrationRow>> OF_REGISTRATION = List.of(
            Field.weighty(
                    "credit.level", "信用等级", "credit level", row -> row.credit().level(), Fields::level),
            Field.neutral(
                    "credit.identifiedOn",
                    "认定时间",
                    "identified on",
                    row -> row.credit().identifiedOn()),
            Field.neutral(
                    "credit.certificateCode",
                    "认证证书编码",
                    "certificate",
                    row -> row.credit().certificateCode()),
            Field.weighty("status", "海关注销标志", "status", RegistrationRow::status, Fields::status),
            Field.weighty("annualReport", "年报情况", "annual report", RegistrationRow::annualReport, Fields::annualReport),
            Field.neutral("validUntil", "报关有效期", "valid until", RegistrationRow::validUntil),
            Field.neutral("registrationCode", "海关编码", "customs code", RegistrationRow::registrationCode),
            Field.neutral("customsOffice", "注册海关", "customs office", RegistrationRow::customsOffice),
            Field.neutral("registeredOn", "注册日期", "registered on", RegistrationRow::registeredOn),
            Field.neutral("tradeType", "企业经营类别", "trade type", RegistrationRow::tradeType),
            Field.neutral("administrativeArea", "行政区划", "administrative area", RegistrationRow::administrativeArea),
            Field.neutral("economicArea", "经济区划", "economic area", RegistrationRow::economicArea),
            Field.neutral("specialTradeArea", "特殊贸易区域", "special trade area", RegistrationRow::specialTradeArea),
            Field.neutral("industryType", "行业种类", "industry", RegistrationRow::industryType),
            Field.neutral(
                    "crossBorderECommerceType",
                    "跨境电商类型",
                    "cross-border e-commerce",
                    RegistrationRow::crossBorderECommerceType));

    static final List<Field<PenaltyRow>> OF_PENALTY = List.of(
            Field.weighty("caseProperty", "案件性质", "kind", PenaltyRow::caseProperty, Fields::kind),
            Field.neutral("penalizedOn", "处罚日期", "penalised on", PenaltyRow::penalizedOn),
            Field.neutral("decisionNo", "决定书编号", "decision", PenaltyRow::decisionNo),
            Field.neutral("party", "当事人", "party", PenaltyRow::party));

    private Fields() {}

    /** An amount that is no longer stated may hide anything. */
    private static Effect unpaid(CaseRow before, CaseRow after) {
        Optional<BigDecimal> former = Field.number(before.unperformedAmount());
        Optional<BigDecimal> now = Field.number(after.unperformedAmount());
        if (now.isEmpty()) {
            return Effect.UNSURE;
        }
        return former.isEmpty() ? Effect.NEUTRAL : effect(now.get().compareTo(former.get()));
    }

    /** Tiers can be compared over all regimes; a level without a tier cannot. */
    private static Effect level(RegistrationRow before, RegistrationRow after) {
        Integer former = before.credit().tier();
        Integer now = after.credit().tier();
        if (now == null || former == null) {
            return Effect.UNSURE;
        }
        return effect(now.compareTo(former));
    }

    private static Effect status(RegistrationRow before, RegistrationRow after) {
        boolean was = CustomsStatus.parse(before.status()).equals(Optional.of(CustomsStatus.CANCELLED));
        boolean is = CustomsStatus.parse(after.status()).equals(Optional.of(CustomsStatus.CANCELLED));
        return effect(Boolean.compare(is, was));
    }

    private static Effect annualReport(RegistrationRow before, RegistrationRow after) {
        boolean was = AnnualReportStatus.parse(before.annualReport()).equals(Optional.of(AnnualReportStatus.OVERDUE));
        boolean is = AnnualReportStatus.parse(after.annualReport()).equals(Optional.of(AnnualReportStatus.OVERDUE));
        return effect(Boolean.compare(is, was));
    }

    private static Effect kind(PenaltyRow before, PenaltyRow after) {
        return effect(Boolean.compare(isSmuggling(after), isSmuggling(before)));
    }

    private static boolean isSmuggling(PenaltyRow row) {
        return CaseProperty.parse(row.caseProperty()).equals(Optional.of(CaseProperty.SMUGGLING));
    }

    /** More is worse. */
    private static Effect effect(int growth) {
        return growth > 0 ? Effect.WORSE : growth < 0 ? Effect.BETTER : Effect.NEUTRAL;
    }
}
