package io.github.qcc.fake.record;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.SampleData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A recorded company with each key that found it. Not thread-safe. */
final class PseudonymSubject {
    private final Set<SearchKey> keys = new LinkedHashSet<>();
    private final List<TerminatedCaseDetail> details = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    final RecordedList<CustomsRegistration> registrations = new RecordedList<>();
    final RecordedList<TerminatedCase> cases = new RecordedList<>();

    PseudonymSubject(SearchKey key) {
        keys.add(key);
    }

    void add(TerminatedCaseDetail detail) {
        details.removeIf(each ->
                each.terminatedCase().id().equals(detail.terminatedCase().id()));
        details.add(detail);
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    /** Whether both have a row in common, which makes them the same company. */
    boolean isSameAs(PseudonymSubject other) {
        return !Collections.disjoint(ids(), other.ids());
    }

    private Set<String> ids() {
        return new HashSet<>(Stream.concat(
                        registrations.seen().stream().map(row -> row.id().raw()),
                        Stream.concat(cases.seen().stream(), details.stream().map(TerminatedCaseDetail::terminatedCase))
                                .map(row -> row.id().raw()))
                .filter(id -> !id.isBlank())
                .collect(Collectors.toSet()));
    }

    SearchKey firstKey() {
        return keys.iterator().next();
    }

    void absorb(PseudonymSubject other) {
        keys.addAll(other.keys);
        registrations.addAll(other.registrations);
        cases.addAll(other.cases);
        other.details.forEach(this::add);
        faults.addAll(other.faults);
    }

    /** The company, named by the first name that found it, or else by its first key. */
    FakeCompany toCompany() {
        SearchKey first = keys.stream()
                .filter(key -> key.kind() == SearchKey.Kind.NAME)
                .findFirst()
                .orElseGet(() -> keys.iterator().next());
        FakeCompany company = FakeCompany.named(first.value());
        for (SearchKey key : keys) {
            company = key.equals(first) ? company : company.foundBy(key.value());
        }
        String name = company.name();
        company = company.registrations(registrations.rows(
                        number -> SampleData.registration(name, number).build()))
                .cases(cases.rows(
                        number -> SampleData.terminatedCase(name, number).build()))
                .details(details);
        company = registrations.statedTotal().isPresent()
                ? company.statedRegistrations(registrations.statedTotal().getAsInt())
                : company;
        company = cases.statedTotal().isPresent()
                ? company.statedCases(cases.statedTotal().getAsInt())
                : company;
        for (Fault fault : faults) {
            company = company.fault(fault);
        }
        return company;
    }
}
