package io.github.qcc.app.list;

import io.github.qcc.app.list.Layout.Certainty;
import io.github.qcc.app.list.cell.CompanyName;
import io.github.qcc.app.list.cell.Heading;
import io.github.qcc.app.list.cell.KeyReader;
import io.github.qcc.app.list.cell.PersonName;
import io.github.qcc.app.list.read.InputRow;
import io.github.qcc.app.list.read.SheetColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds headings and columns in the first rows of a table. Headings are recognised by their words, and columns by their
 * headings and values together: a column 名称 of products loses against a column 供应商 of companies.
 */
final class LayoutFinder {
    /** Headings are among so many rows that are not blank. */
    private static final int TOP = 20;

    /** From this likeness on, a column may be the one of the companies by its values alone. */
    private static final double LIKE_COMPANIES = 0.5;

    private static final double LIKE_COMPANY = 0.7;
    private static final double WEIGHT_OF_VALUES = 1.5;
    private static final double WEIGHT_OF_VARIETY = 0.5;
    private static final double WEIGHT_OF_HEADINGS = 0.05;
    /** So much better must a later row of headings be: some lists repeat theirs on each page. */
    private static final double MARGIN = 0.3;

    private static final double HIDDEN = 0.6;
    private static final int LONGEST_HEADING = 200;

    /** Values of a column that are looked at. */
    private static final int MOST_VALUES = 200;

    private final List<InputRow> sample;
    private final Set<Integer> hiddenColumns;
    private final int width;
    private final Map<Long, Values> values = new HashMap<>();

    /**
     * A finder for one table.
     *
     * @param sample its first rows that are not blank
     * @param hiddenColumns columns that the sheet hides
     */
    LayoutFinder(List<InputRow> sample, Set<Integer> hiddenColumns) {
        this.sample = sample;
        this.hiddenColumns = hiddenColumns;
        this.width = sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Finds the layout as far as a person leaves it open; empty if no column can be asked by. */
    Optional<Layout> find(ListOptions options) {
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        if (options.headerRow().isPresent()) {
            int line = options.headerRow().getAsInt();
            int row = IntStream.range(0, sample.size())
                    .filter(i -> sample.get(i).line() == line)
                    .findFirst()
                    .orElse(-1);
            return line > 0 && row < 0 ? Optional.empty() : below(row, options.column());
        }
        return options.column().isPresent() ? named(options.column().get()) : found();
    }

    /** The layout below a given row of headings; -1 for a table without headings. */
    private Optional<Layout> below(int headingRow, Optional<String> named) {
        if (named.isPresent()) {
            return column(named.get(), headingRow).stream()
                    .mapToObj(column -> layout(headingRow, column, Certainty.HEADING))
                    .findFirst();
        }
        return best(headingRow).stream()
                .mapToObj(column -> layout(headingRow, column, Certainty.HEADING))
                .findFirst();
    }

    private OptionalInt column(String named, int headingRow) {
        if (headingRow >= 0) {
            for (int column = 0; column < width; column++) {
                if (Heading.isSame(named, sample.get(headingRow).text(column))) {
                    return OptionalInt.of(column);
                }
            }
        }
        OptionalInt column = SheetColumns.parse(named);
        return column.isPresent() && column.getAsInt() < width ? column : OptionalInt.empty();
    }

    private Optional<Layout> named(String named) {
        int headingRow = headingRow();
        if (headingRow >= 0 && column(named, headingRow).isPresent()) {
            return below(headingRow, Optional.of(named));
        }
        for (int row = 0; row < top(); row++) {
            for (int column = 0; column < width; column++) {
                if (Heading.isSame(named, sample.get(row).text(column))) {
                    return Optional.of(layout(row, column, Certainty.HEADING));
                }
            }
        }
        return column(named, -1).stream()
                .mapToObj(column -> layout(rowAbove(column), column, Certainty.HEADING))
                .findFirst();
    }

    private Optional<Layout> found() {
        int headingRow = headingRow();
        if (headingRow >= 0) {
            return best(headingRow).stream()
                    .mapToObj(column -> layout(headingRow, column, evidence(headingRow, column)))
                    .findFirst();
        }
        OptionalInt column = IntStream.range(0, width)
                .filter(candidate -> values(candidate, 0).likeness() >= LIKE_COMPANIES)
                .filter(candidate -> !hiddenColumns.contains(candidate))
                .boxed()
                .max(Comparator.comparingDouble((Integer candidate) -> score(candidate, -1))
                        .thenComparing(Comparator.reverseOrder()))
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
        if (column.isPresent()) {
            return Optional.of(layout(rowAbove(column.getAsInt()), column.getAsInt(), Certainty.VALUES));
        }
        return width == 1 ? Optional.of(layout(-1, 0, Certainty.NONE)) : Optional.empty();
    }

    /** A heading such as 名称 or 股东 proves nothing by itself. */
    private Certainty evidence(int headingRow, int column) {
        Heading heading = Heading.of(sample.get(headingRow).text(column));
        boolean proves = heading == Heading.NAMES || heading == Heading.COMPANIES || heading == Heading.CODES;
        return proves || values(column, headingRow + 1).likeness() > 0 ? Certainty.HEADING : Certainty.NONE;
    }

    private int top() {
        return Math.min(TOP, sample.size());
    }

    /** The row of the headings, or -1. Of several rows of headings, one below the other, the last one is taken. */
    private int headingRow() {
        int bestRow = -1;
        double bestScore = 0;
        for (int row = 0; row < top(); row++) {
            double score = headingScore(row);
            boolean continues = row > 0 && row - 1 == bestRow && score >= bestScore - 0.1 && score > 0;
            if (score > bestScore + (bestRow < 0 ? 0 : MARGIN) || continues) {
                bestRow = row;
                bestScore = score;
            }
        }
        return bestRow;
    }

    /** How well a row does as the one of the headings; 0 if it is not one. */
    private double headingScore(int row) {
        InputRow headings = sample.get(row);
        int known = 0;
        int filled = 0;
        boolean namesCompanies = false;
        for (int column = 0; column < headings.cells().size(); column++) {
            String text = headings.text(column);
            Heading heading = Heading.of(text);
            known += heading == Heading.UNKNOWN ? 0 : 1;
            namesCompanies |= heading.namesCompanies();
            filled += text.isBlank() ? 0 : 1;
            if (heading == Heading.UNKNOWN && CompanyName.likeness(text) == 1) {
                return 0;
            }
        }
        OptionalInt column = best(row);
        if (column.isEmpty() || !namesCompanies) {
            return 0;
        }
        double lonely = filled == 1 && filledBelow(row) > 1 ? 0.5 : 0;
        return Math.max(0, score(column.getAsInt(), row) + 1 - lonely + WEIGHT_OF_HEADINGS * Math.min(known, 6));
    }

    private double filledBelow(int row) {
        return sample.subList(row + 1, sample.size()).stream()
                .mapToLong(below ->
                        below.cells().stream().filter(cell -> !cell.isBlank()).count())
                .average()
                .orElse(0);
    }

    /** The best column below a row of headings, by headings and values; by values alone if the row is -1. */
    private OptionalInt best(int headingRow) {
        return IntStream.range(0, width)
                .filter(column -> heading(column, headingRow).namesCompanies()
                        || values(column, headingRow + 1).likeness() >= LIKE_COMPANIES)
                .boxed()
                .max(Comparator.comparingDouble((Integer column) -> score(column, headingRow))
                        .thenComparing(Comparator.reverseOrder()))
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private Heading heading(int column, int headingRow) {
        return headingRow < 0
                ? Heading.UNKNOWN
                : Heading.of(sample.get(headingRow).text(column));
    }

    private double score(int column, int headingRow) {
        Values values = values(column, headingRow + 1);
        return heading(column, headingRow).weight()
                + WEIGHT_OF_VALUES * values.likeness()
                + (values.likeness() > 0 ? WEIGHT_OF_VARIETY * values.variety() : 0)
                - (values.codes() > LIKE_COMPANIES ? 0.1 : 0)
                - (hiddenColumns.contains(column) ? HIDDEN : 0);
    }

    /**
     * What the cells of a column are like.
     *
     * @param filled how many are not blank
     * @param likeness how much they look like companies, 0 to 1
     * @param variety how many of them differ, 0 to 1
     * @param codes how many of them are codes, 0 to 1
     */
    private record Values(int filled, double likeness, double variety, double codes) {}

    private Values values(int column, int from) {
        return values.computeIfAbsent((long) column * (sample.size() + 1) + from, place -> counted(column, from));
    }

    private Values counted(int column, int from) {
        int filled = 0;
        int codes = 0;
        double likeness = 0;
        Set<String> different = new HashSet<>();
        for (InputRow row : sample.subList(from, Math.min(sample.size(), from + MOST_VALUES))) {
            String text = row.text(column);
            if (!KeyReader.saysNothing(row.cell(column)) && !Heading.of(text).namesCompanies()) {
                double like = CompanyName.likeness(text);
                filled++;
                likeness += like;
                codes += like == 1 && !CompanyName.endsLikeCompany(text) ? 1 : 0;
                different.add(text);
            }
        }
        return filled == 0
                ? new Values(0, 0, 0, 0)
                : new Values(filled, likeness / filled, (double) different.size() / filled, (double) codes / filled);
    }

    /**
     * The row of unknown headings above the first company of a column; -1 if the list begins with a company.
     */
    private int rowAbove(int column) {
        int first = 0;
        while (first < top() && CompanyName.likeness(sample.get(first).text(column)) < LIKE_COMPANY) {
            first++;
        }
        if (first == 0 || first == top()) {
            return -1;
        }
        InputRow above = sample.get(first - 1);
        String text = above.text(column);
        boolean isHeading = width == 1
                ? first == 1 && isHeadingOfOneColumn(text)
                : !above.cell(column).isBlank()
                        && above.cells().stream().noneMatch(cell -> isNumber(cell.text()))
                        && !PersonName.looksLike(text);
        return isHeading ? first - 1 : -1;
    }

    private boolean isHeadingOfOneColumn(String text) {
        if (text.strip().startsWith("#")) {
            return false;
        }
        if (Heading.isTitle(text)) {
            return true;
        }
        boolean othersAreCompanies = sample.size() > 2
                && sample.subList(1, sample.size()).stream()
                        .allMatch(row -> CompanyName.likeness(row.text(0)) >= LIKE_COMPANY);
        return othersAreCompanies && text.strip().length() <= 15 && !PersonName.looksLike(text.strip());
    }

    private static boolean isNumber(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty() && stripped.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
    }

    private Layout layout(int headingRow, int company, Certainty evidence) {
        boolean hasHeadings = headingRow >= 0;
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            headings.add(hasHeadings ? shown(sample.get(headingRow).text(column)) : "column " + (column + 1));
        }
        int like = (int) sample.subList(headingRow + 1, sample.size()).stream()
                .filter(row -> CompanyName.likeness(row.text(company)) > 0)
                .count();
        return new Layout(
                hasHeadings ? sample.get(headingRow).line() : 0,
                headings,
                company,
                code(headingRow, company),
                capital(headingRow),
                rivals(headingRow, company),
                evidence,
                like);
    }

    private static String shown(String heading) {
        String line = heading.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
        return line.length() <= LONGEST_HEADING ? line : line.substring(0, LONGEST_HEADING) + "…";
    }

    private int code(int headingRow, int company) {
        return IntStream.range(0, width)
                .filter(column -> column != company)
                .filter(column -> heading(column, headingRow) == Heading.CODES
                        || values(column, headingRow + 1).codes() > LIKE_COMPANIES)
                .boxed()
                .max(Comparator.comparingDouble((Integer column) ->
                                values(column, headingRow + 1).codes())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    private int capital(int headingRow) {
        return IntStream.range(0, width)
                .filter(column -> heading(column, headingRow) == Heading.CAPITAL)
                .findFirst()
                .orElse(-1);
    }

    private List<Integer> rivals(int headingRow, int company) {
        return IntStream.range(0, width)
                .filter(column -> column != company)
                .filter(column -> {
                    Values values = values(column, headingRow + 1);
                    Heading heading = heading(column, headingRow);
                    boolean hasCodes = values.codes() > LIKE_COMPANIES || heading == Heading.CODES;
                    boolean isHeaded =
                            heading == Heading.NAMES || heading == Heading.COMPANIES || heading == Heading.ANY_NAMES;
                    return !hasCodes && values.filled() > 0 && (isHeaded || values.likeness() >= LIKE_COMPANIES);
                })
                .boxed()
                .toList();
    }
}
