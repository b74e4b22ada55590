package io.github.qcc.http.json;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.company.Identifier;
import io.github.qcc.domain.customs.CreditRating;
import io.github.qcc.domain.customs.CreditRegime;
import io.github.qcc.domain.customs.CreditTier;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.RegistrationValidity;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.ExecutionSubject;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** JSON form of the rows of both checks, and of their fields. */
final class RowForm {
    private RowForm() {}

    static Map<String, Object> of(CustomsRegistration row) {
        return new JsonObject()
                .put("id", of(row.id()))
                .put("customsOffice", of(row.customsOffice()))
                .put("tradeType", of(row.tradeType()))
                .put("registeredOn", of(row.registeredOn()))
                .put("registrationCode", of(row.registrationCode()))
                .put("administrativeArea", of(row.administrativeArea()))
                .put("economicArea", of(row.economicArea()))
                .put("specialTradeArea", of(row.specialTradeArea()))
                .put("status", of(row.status()))
                .put("annualReport", of(row.annualReport()))
                .put("validUntil", of(row.validity()))
                .put("industryType", of(row.industryType()))
                .put("crossBorderECommerceType", of(row.crossBorderECommerceType()))
                .put("credit", of(row.credit()))
                .put("penalties", row.penalties().stream().map(RowForm::of).toList())
                .form();
    }

    static Map<String, Object> of(CreditRating rating) {
        return new JsonObject()
                .put("level", rating.level().isAbsent() ? null : rating.level().raw())
                .put("tier", rating.tier().map(CreditTier::rank).orElse(null))
                .put("identifiedOn", of(rating.identifiedOn()))
                .put("certificateCode", of(rating.certificateCode()))
                .put("regime", rating.regime().map(CreditRegime::year).orElse(null))
                .put("labelInRegime", rating.labelInRegime().orElse(null))
                .put("aeo", rating.aeo().name())
                .form();
    }

    static Map<String, Object> of(CustomsPenalty penalty) {
        return new JsonObject()
                .put("no", of(penalty.no()))
                .put("decisionNo", of(penalty.decisionNo()))
                .put("party", of(penalty.party()))
                .put("penalizedOn", of(penalty.penalizedOn()))
                .put("caseProperty", of(penalty.caseProperty()))
                .form();
    }

    static Map<String, Object> of(TerminatedCase row) {
        return identity(row).putAll(proceedings(row)).form();
    }

    static Map<String, Object> of(TerminatedCaseDetail detail) {
        return identity(detail.terminatedCase())
                .put("debtor", of(detail.debtor()))
                .put("certificateNo", of(detail.certificateNumber()))
                .putAll(proceedings(detail.terminatedCase()))
                .form();
    }

    private static JsonObject identity(TerminatedCase row) {
        return new JsonObject().put("id", of(row.id())).put("caseNumber", of(row.caseNumber()));
    }

    private static Map<String, Object> proceedings(TerminatedCase row) {
        return new JsonObject()
                .put("court", of(row.court()))
                .put("filedOn", of(row.filedOn()))
                .put("terminatedOn", of(row.terminatedOn()))
                .put("executionSubject", of(row.executionSubject()))
                .put("unperformedAmount", of(row.unperformedAmount()))
                .form();
    }

    static Map<String, Object> of(JudgmentDebtor debtor) {
        return new JsonObject()
                .put("keyNo", of(debtor.keyNo()))
                .put("name", of(debtor.name()))
                .form();
    }

    /**
     * The normal form of a date, code, case number or amount, or else the text as it was read; null if nothing was stated.
     */
    static String of(Reading<?> field) {
        return field.value().flatMap(RowForm::normalForm).or(field::rawIfStated).orElse(null);
    }

    /** The normal form of a value; empty for a text or label, which is printed as it was read. */
    static Optional<String> normalForm(Object value) {
        if (value instanceof LocalDate || value instanceof CaseNumber) {
            return Optional.of(value.toString());
        }
        if (value instanceof ExecutionSubject subject) {
            return Optional.of(plain(subject.yuan()));
        }
        if (value instanceof UnperformedAmount unpaid) {
            return Optional.of(plain(unpaid.yuan()));
        }
        if (value instanceof RegistrationValidity validity) {
            return Optional.of(validity.date().map(LocalDate::toString).orElseGet(validity::raw));
        }
        return value instanceof Identifier code ? Optional.of(code.value()) : Optional.empty();
    }

    static String plain(BigDecimal yuan) {
        return yuan.toPlainString();
    }
}
