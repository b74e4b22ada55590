package io.github.qcc.fake;

import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All companies by search key and case id. Immutable. */
final class CompanyIndex {
    private final List<FakeCompany> companies;
    private final Map<Object, FakeCompany> bySubject;
    private final Map<CaseId, TerminatedCaseDetail> details;

    /** @throws IllegalArgumentException if two companies have a search key or a case id in common */
    CompanyIndex(List<FakeCompany> companies) {
        this.companies = List.copyOf(companies);
        this.bySubject = unambiguous(company -> {
            Map<Object, FakeCompany> keys = new HashMap<>();
            company.keys().forEach(key -> keys.put(key, company));
            return keys;
        });
        this.details = unambiguous(FakeCompany::detailsById);
    }

    private <K, V> Map<K, V> unambiguous(Function<FakeCompany, Map<K, V>> entriesOf) {
        Map<K, V> all = new HashMap<>();
        for (FakeCompany company : companies) {
            entriesOf.apply(company).forEach((key, value) -> {
                if (all.putIfAbsent(key, value) != null) {
                    throw new IllegalArgumentException(
                            company.name() + " has a search key or case id that an earlier company has: " + key
                                    + "; answers would depend on the order of the companies");
                }
            });
        }
        return Map.copyOf(all);
    }

    List<FakeCompany> companies() {
        return companies;
    }

    /** Returns an index with this company, which replaces one of the same name. */
    CompanyIndex with(FakeCompany company) {
        List<FakeCompany> all = new ArrayList<>(companies);
        all.removeIf(each -> each.name().equals(company.name()));
        all.add(company);
        return new CompanyIndex(all);
    }

    <T> FakeResponse<Page<T>> page(FakeRequest question, Function<FakeCompany, PublishedList<T>> list) {
        FakeCompany company = bySubject.get(question.subject());
        if (company == null) {
            return new FakeResponse.Nothing<>(EmptyForm.STATUS_201);
        }
        PublishedList<T> published = list.apply(company);
        PageRequest page = question.page().orElseThrow();
        return published.rows().isEmpty()
                ? new FakeResponse.Nothing<>(company.emptyForm())
                : new FakeResponse.Given<>(published.page(page));
    }

    FakeResponse<TerminatedCaseDetail> detail(FakeRequest question) {
        TerminatedCaseDetail detail = question.subject() instanceof CaseId id ? details.get(id) : null;
        return detail == null ? new FakeResponse.Nothing<>(EmptyForm.STATUS_201) : new FakeResponse.Given<>(detail);
    }
}
