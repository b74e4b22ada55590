package io.github.qcc.app.report;

import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which companies of a run are one subject: companies whose checks returned the same case or the same customs
 * registration, by QCC's ids of these rows. A name, a former name and a code may be listed for one company. A case
 * number that two companies share joins nothing, because each debtor of a case has a row, and an id, of its own.
 */
final class Subjects {
    private final LongTable owners = new LongTable();
    private final List<String> names = new ArrayList<>();
    private int[] parents = new int[1024];
    private int joined;

    /** Adds a company. Companies have indexes from 0, in the order in which they are added. */
    void add(ReportedCompany company) {
        int index = names.size();
        names.add(company.name());
        if (index == parents.length) {
            parents = Arrays.copyOf(parents, 2 * index);
        }
        parents[index] = index;
        for (CaseRow row : company.cases()) {
            join(index, 'C', row.id());
        }
        for (RegistrationRow row : company.registrations()) {
            join(index, 'R', row.id());
        }
    }

    private void join(int index, char room, String id) {
        if (id == null) {
            return;
        }
        long key = LongTable.key(room, id);
        long owner = owners.get(key);
        if (owner == LongTable.MISSING) {
            owners.put(key, index);
            return;
        }
        int first = first((int) owner);
        int other = first(index);
        if (first != other) {
            // The earlier company names the subject.
            parents[Math.max(first, other)] = Math.min(first, other);
            joined++;
        }
    }

    /** Index of the first company of the subject that a company is. */
    int first(int index) {
        int first = index;
        while (parents[first] != first) {
            parents[first] = parents[parents[first]];
            first = parents[first];
        }
        return first;
    }

    /** Companies that were added. */
    int companies() {
        return names.size();
    }

    /** Companies that are the same subject as an earlier one. */
    int joined() {
        return joined;
    }

    String name(int index) {
        return names.get(index);
    }

    /** Names of further companies, by the name of the first company of their subject, in the order of the run. */
    Map<String, List<String>> same() {
        Map<String, List<String>> same = new LinkedHashMap<>();
        for (int i = 0; joined > 0 && i < names.size(); i++) {
            if (first(i) != i) {
                same.computeIfAbsent(names.get(first(i)), name -> new ArrayList<>())
                        .add(names.get(i));
            }
        }
        return same;
    }
}
