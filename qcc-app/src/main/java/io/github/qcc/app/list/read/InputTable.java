package io.github.qcc.app.list.read;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import java.util.Set;
import java.util.stream.Stream;

/** Rows and columns: a sheet of a workbook, or a text file read with one separator. Read lazily, as often as needed. */
public interface InputTable {
    /** Name of the sheet; empty for a text file. */
    String name();

    /** What the table was taken for, such as {@code CSV, GB18030, separated by ';'}. */
    Bilingual format();

    /** Whether the workbook hides the sheet. */
    boolean isHidden();

    /** Columns that the sheet hides, from 0; complete once the rows were read up to the first one. */
    Set<Integer> hiddenColumns();

    /**
     * Returns the rows, headings and blank rows included; to be closed.
     *
     * @throws RefusedException if the file cannot be read; also while the stream is read
     */
    Stream<InputRow> rows();
}
