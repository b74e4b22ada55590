package io.github.qcc.app.cli;

import io.github.qcc.app.list.ListOptions;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Options for lists that are not what they look like. */
final class ListReadingOptions {
    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "Sheet of the workbook, by name or number. Default: the first visible one with a list.")
    private String sheet;

    @Option(
            names = "--header-row",
            paramLabel = "N",
            description = "Row of the headings; 0 for a list without headings. Default: found in the first 20 rows.")
    private Integer headerRow;

    @Option(
            names = "--column",
            paramLabel = "NAME|LETTER|NUMBER",
            description = "Column that holds names or codes. Default: found by headings and values.")
    private String column;

    @Option(
            names = "--as-given",
            description = "Send each cell as it is: no number, note or mark is taken off, no code is repaired.")
    private boolean asGiven;

    ListOptions options() {
        return new ListOptions(
                Optional.ofNullable(sheet),
                headerRow == null ? OptionalInt.empty() : OptionalInt.of(headerRow),
                Optional.ofNullable(column),
                asGiven);
    }
}
