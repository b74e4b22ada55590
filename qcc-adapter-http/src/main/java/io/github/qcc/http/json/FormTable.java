package io.github.qcc.http.json;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Reading;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.company.Identifier;
import io.github.qcc.domain.customs.CreditLevel;
import io.github.qcc.domain.customs.CreditRating;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.RegistrationValidity;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.ExecutionSubject;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import io.github.qcc.domain.enforcement.UnperformedTotal;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningResult;
import io.github.qcc.domain.screening.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Which types of the domain have a JSON form, and which. */
final class FormTable {
    private static final Map<Class<?>, Function<Object, Object>> FORMS = new LinkedHashMap<>();

    static {
        add(ScreeningResult.class, QccJson::screening);
        add(CounterpartyProfile.class, QccJson::profile);
        add(CheckOutcome.class, CheckForm::of);
        add(CheckResult.class, CheckForm::of);
        add(Listing.class, CheckForm::of);
        add(CaseDetailResult.class, QccJson::caseDetail);
        add(Verdict.class, QccJson::verdict);
        add(Finding.class, QccJson::finding);
        add(Cost.class, CheckForm::of);
        add(QccException.class, CheckForm::of);

        add(CustomsRegistration.class, RowForm::of);
        add(CustomsPenalty.class, RowForm::of);
        add(CreditRating.class, RowForm::of);
        add(TerminatedCase.class, RowForm::of);
        add(TerminatedCaseDetail.class, RowForm::of);
        add(JudgmentDebtor.class, RowForm::of);
        add(UnperformedTotal.class, total -> CheckForm.of(total, false));

        add(Reading.class, RowForm::of);
        add(SearchKey.class, SearchKey::value);
        add(OrderNumber.class, OrderNumber::value);
        add(CaseId.class, CaseId::value);
        add(CertificateNumber.class, CertificateNumber::raw);
        add(CreditLevel.class, level -> level.isAbsent() ? null : level.raw());
        add(Identifier.class, Identifier::value);
        add(CaseNumber.class, FormTable::normalForm);
        add(ExecutionSubject.class, FormTable::normalForm);
        add(UnperformedAmount.class, FormTable::normalForm);
        add(RegistrationValidity.class, FormTable::normalForm);
    }

    private FormTable() {}

    private static <T> void add(Class<T> type, Function<? super T, Object> form) {
        FORMS.put(type, value -> form.apply(type.cast(value)));
    }

    private static Object normalForm(Object value) {
        return RowForm.normalForm(value).orElseThrow();
    }

    /** The forms by type; a subtype has the form of its supertype. */
    static Map<Class<?>, Function<Object, Object>> forms() {
        return FORMS;
    }

    /**
     * The form of a value.
     *
     * @throws IllegalArgumentException if its type has none
     */
    static Object of(Object value) {
        return FORMS.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the type "
                        + value.getClass().getName()
                        + " has no JSON form: results, rows, verdicts, failures and values of the domain have"))
                .getValue()
                .apply(value);
    }
}
