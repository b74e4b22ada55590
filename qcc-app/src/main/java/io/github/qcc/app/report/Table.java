package io.github.qcc.app.report;

import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.ResultRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What CSV and XLSX add to the columns of the list. A cell is one of the list, or a text or number that is added. */
final class Table {
    /**
     * A column that is added.
     *
     * @param heading its heading
     * @param width its width in characters
     * @param cell its cell, text or number; empty where there is nothing to say
     */
    record Added(String heading, int width, Function<Company, Optional<Object>> cell) {}

    static final List<Added> ADDED = List.of(
            new Added("decision", 15, company -> Optional.of(company.decision().name())),
            new Added("findings", 60, company -> findings(company, "en")),
            new Added("findings_zh", 60, company -> findings(company, "zh")),
            new Added("credit_level", 18, company -> text(String.join("; ", company.levels()))),
            new Added("tier", 6, company -> company.tier().map(tier -> tier)),
            new Added("terminated_cases", 10, company -> company.caseCount().map(count -> count)),
            new Added("unpaid_yuan", 16, company -> company.statedUnpaid().map(BigDecimal::stripTrailingZeros)),
            new Added("unpaid_not_stated", 10, company -> company.unpaidAbsent().map(count -> count)),
            new Added(
                    "charged_calls",
                    8,
                    company -> company.billing().number("charged").map(count -> count)),
            new Added("order_numbers", 40, company -> text(String.join(" ", company.orderNumbers()))));

    /** Behind the added columns: why a row has none of them, in English and in Chinese. */
    private static final List<String> PROBLEM = List.of("problem", "problem_zh");

    private static final Problem NOT_ASKED = new Problem("尚未查询", "not asked yet");

    private Table() {}

    /** Headings of all columns. */
    static List<String> headings(List<String> ofList) {
        List<String> all = new ArrayList<>(ofList);
        ADDED.forEach(added -> all.add(added.heading()));
        all.addAll(PROBLEM);
        return all;
    }

    /** All cells of a row; null where there is nothing to say. */
    static List<Object> cells(ResultRow row, int columnsOfList) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < columnsOfList; i++) {
            cells.add(i < row.cells().size() ? row.cells().get(i) : Cell.EMPTY);
        }
        Optional<Company> company = row.result().map(Company::of);
        for (Added added : ADDED) {
            cells.add(company.flatMap(added.cell()).orElse(null));
        }
        Optional<Problem> problem =
                row.problem().or(() -> company.isPresent() ? Optional.empty() : Optional.of(NOT_ASKED));
        cells.add(problem.map(Problem::en).orElse(null));
        cells.add(problem.map(Problem::zh).orElse(null));
        return cells;
    }

    private static Optional<Object> findings(Company company, String language) {
        return text(company.findings().stream()
                .map(finding -> finding.text("severity") + " " + finding.text(language))
                .collect(Collectors.joining("; ")));
    }

    private static Optional<Object> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
