package io.github.qcc.app.list;

import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.company.RegistrationNumber;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The column of a list that holds the companies.
 *
 * @param index its place, from 0
 * @param headings headings of all columns; unmodifiable
 * @param hasHeadings whether the first row holds them, and no company
 */
record Column(int index, List<String> headings, boolean hasHeadings) {
    private static final int SAMPLE = 1_000;

    /** What names of organisations end in, in lower case. */
    private static final List<String> ENDINGS = List.of(
            "公司", "企业", "集团", "厂", "社", "行", "店", "部", "中心", "事务所", "研究院", "医院", "学校", "大学", "协会", "基金", "合伙", "合伙)",
            "合伙）", "个体工商户)", "个体工商户）", "ltd", "ltd.", "limited", "inc", "inc.", "llc", "gmbh", "corp", "corp.");

    Column {
        headings = List.copyOf(headings);
    }

    /** The column's heading. */
    String name() {
        return headings.get(index);
    }

    /**
     * Finds the column: the one that is named, else by a known heading, else by what the values look like.
     *
     * @throws RefusedException if the list is empty or no column can be used
     */
    static Column of(InputList list, Optional<String> named) {
        List<InputRow> sample;
        try (Stream<InputRow> rows = list.rows()) {
            sample = rows.filter(row -> !row.isBlank()).limit(SAMPLE).toList();
        }
        if (sample.isEmpty()) {
            throw new RefusedException("the list " + list.name() + " is empty: give one company a row");
        }
        List<String> first = sample.get(0).cells();
        if (named.isPresent()) {
            int index = Heading.named(named.get(), first)
                    .orElseThrow(() -> new RefusedException("the list " + list.name() + " has no column '" + named.get()
                            + "': its headings are " + String.join(", ", first)));
            return new Column(index, first, true);
        }
        OptionalInt known = Heading.preferred(first);
        if (known.isPresent()) {
            return new Column(known.getAsInt(), first, true);
        }
        int columns = sample.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        return columns == 1 ? new Column(0, List.of("company"), false) : byValues(list, sample, columns);
    }

    private static Column byValues(InputList list, List<InputRow> sample, int columns) {
        List<InputRow> below = sample.size() == 1 ? sample : sample.subList(1, sample.size());
        int index = IntStream.range(0, columns)
                .filter(column -> below.stream()
                                        .filter(row -> isCompany(row.cell(column)))
                                        .count()
                                * 2
                        > below.size())
                .findFirst()
                .orElseThrow(() -> new RefusedException("no column of the list " + list.name()
                        + " looks like companies: name it by --column; the headings are "
                        + String.join(", ", sample.get(0).cells())));
        return isCompany(sample.get(0).cell(index))
                ? new Column(
                        index,
                        IntStream.rangeClosed(1, columns)
                                .mapToObj(number -> "column " + number)
                                .toList(),
                        false)
                : new Column(index, padded(sample.get(0), columns), true);
    }

    private static List<String> padded(InputRow row, int columns) {
        return IntStream.range(0, columns).mapToObj(row::cell).toList();
    }

    private static boolean isCompany(String text) {
        String stripped = text.strip();
        return stripped.length() <= 200
                && (UnifiedSocialCreditCode.parse(stripped).isPresent()
                        || RegistrationNumber.parse(stripped).isPresent()
                        || namesOrganisation(stripped));
    }

    private static boolean namesOrganisation(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        return name.length() > 3 && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
