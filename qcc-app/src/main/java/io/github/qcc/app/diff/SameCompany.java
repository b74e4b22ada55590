package io.github.qcc.app.diff;

import io.github.qcc.app.report.ReportedCompany;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.NormalText;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds companies that both lists have under different names: by the unified social credit code that is beside them in the
 * list or that they are looked up by, and else by the customs code of a registration, which a firm keeps for life. A code
 * that several companies of a list have proves nothing.
 */
final class SameCompany {
    private static final Integer SEVERAL = -1;

    private final RunStore former;
    private final RunStore now;
    private final Set<String> taken = new HashSet<>();

    SameCompany(RunStore former, RunStore now) {
        this.former = former;
        this.now = now;
    }

    /** Notes the customs codes of a company that both lists have under one name. */
    void take(ReportedCompany company) {
        company.registrations().stream()
                .map(RegistrationRow::registrationCode)
                .filter(Objects::nonNull)
                .forEach(taken::add);
    }

    /**
     * Pairs companies that only one of the two lists seems to have.
     *
     * @return numbers in the new run by numbers in the former one
     */
    Map<Integer, Integer> pairs(Set<Integer> dropped, Set<Integer> added) {
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        if (dropped.isEmpty() || added.isEmpty()) {
            return pairs;
        }
        pair(creditCodes(former, dropped), creditCodes(now, added), pairs);
        Set<Integer> stillDropped = new HashSet<>(dropped);
        stillDropped.removeAll(pairs.keySet());
        Set<Integer> stillAdded = new HashSet<>(added);
        stillAdded.removeAll(new HashSet<>(pairs.values()));
        pair(customsCodes(former, stillDropped), customsCodes(now, stillAdded), pairs);
        return pairs;
    }

    private static void pair(Map<String, Integer> before, Map<String, Integer> after, Map<Integer, Integer> pairs) {
        Set<Integer> taken = new HashSet<>(pairs.values());
        before.forEach((code, id) -> {
            Integer other = after.getOrDefault(code, SEVERAL);
            if (!id.equals(SEVERAL) && !other.equals(SEVERAL) && !pairs.containsKey(id) && taken.add(other)) {
                pairs.put(id, other);
            }
        });
    }

    private static Map<String, Integer> creditCodes(RunStore store, Set<Integer> companies) {
        Map<String, Integer> codes = new HashMap<>();
        companies.forEach(id -> store.company(id)
                .filter(company -> company.key().kind() == SearchKey.Kind.CREDIT_CODE)
                .ifPresent(company -> codes.put(company.key().value(), id)));
        store.forEachListed((id, cells) -> {
            if (companies.contains(id)) {
                cells.stream()
                        .map(Cell::text)
                        .filter(text -> text.length() >= 18)
                        .flatMap(text -> UnifiedSocialCreditCode.parse(NormalText.of(text)).stream())
                        .forEach(code -> put(codes, code.value(), id));
            }
        });
        return codes;
    }

    private Map<String, Integer> customsCodes(RunStore store, Set<Integer> companies) {
        Map<String, Integer> codes = new HashMap<>();
        for (int id : new ArrayList<>(companies)) {
            List<RegistrationRow> rows = store.company(id)
                    .flatMap(company -> Side.of(store, company).result())
                    .map(result -> result.registrations())
                    .orElse(List.of());
            rows.stream()
                    .map(RegistrationRow::registrationCode)
                    .filter(code -> code != null && !taken.contains(code))
                    .forEach(code -> put(codes, code, id));
        }
        return codes;
    }

    private static void put(Map<String, Integer> codes, String code, int id) {
        codes.merge(code, id, (one, other) -> one.equals(other) ? one : SEVERAL);
    }
}
