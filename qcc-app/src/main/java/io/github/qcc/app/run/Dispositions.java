package io.github.qcc.app.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words of persons that hold in a run: of those about the same finding of a company the last one. */
public final class Dispositions {
    private final Map<Integer, Map<Optional<String>, Disposition>> byCompany = new HashMap<>();

    private Dispositions() {}

    /** Those of a store. There are as many as persons wrote, and so all of them fit in memory. */
    public static Dispositions of(RunStore store) {
        Dispositions valid = new Dispositions();
        store.dispositions().forEach(valid::add);
        return valid;
    }

    private void add(Disposition disposition) {
        byCompany
                .computeIfAbsent(disposition.company(), company -> new LinkedHashMap<>())
                .put(disposition.rule(), disposition);
    }

    /** Those about a company and its findings, without those that were withdrawn. */
    public List<Disposition> of(int company) {
        return byCompany.getOrDefault(company, Map.of()).values().stream()
                .filter(disposition -> disposition.kind() != Disposition.DispositionKind.WITHDRAWN)
                .toList();
    }

    /** The one about a finding of a company, or about the company as a whole; empty without one, and if it was withdrawn. */
    public Optional<Disposition> of(int company, Optional<String> rule) {
        return of(company).stream()
                .filter(disposition -> disposition.rule().equals(rule))
                .findFirst();
    }

    /** All of them, by the number of the company. */
    public List<Disposition> all() {
        List<Disposition> all = new ArrayList<>();
        byCompany.keySet().stream().sorted().forEach(company -> all.addAll(of(company)));
        return all;
    }

    /** Whether all are withdrawn, or none was ever written. */
    public boolean isEmpty() {
        return all().isEmpty();
    }

    /**
     * Carries the words that hold in a former run over to a store. A company is recognised by what it is looked up by; words
     * that the store has already, or newer ones, stay.
     *
     * @return how many were carried over
     */
    public static int carry(RunStore from, RunStore to) {
        Dispositions former = of(from);
        if (former.isEmpty()) {
            return 0;
        }
        Map<String, Integer> numbers = new HashMap<>();
        former.byCompany
                .keySet()
                .forEach(company -> from.company(company)
                        .ifPresent(known -> numbers.put(known.key().value(), company)));
        Dispositions here = of(to);
        List<Disposition> carried = new ArrayList<>();
        to.forEachCompany(
                company -> Optional.ofNullable(numbers.get(company.key().value())).map(former::of).stream()
                        .flatMap(Collection::stream)
                        .map(disposition -> disposition.forCompany(company.id()))
                        .filter(disposition -> here.isNews(disposition))
                        .forEach(carried::add));
        carried.forEach(to::note);
        return carried.size();
    }

    private boolean isNews(Disposition disposition) {
        Disposition known =
                byCompany.getOrDefault(disposition.company(), Map.of()).get(disposition.rule());
        return known == null || known.at().isBefore(disposition.at()) && !Objects.equals(known, disposition);
    }
}
