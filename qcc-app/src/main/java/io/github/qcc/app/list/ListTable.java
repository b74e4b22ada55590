package io.github.qcc.app.list;

import io.github.qcc.app.list.read.InputTable;
import io.github.qcc.app.run.Bilingual;
import java.util.List;

/**
 * The table of a file that holds the list.
 *
 * @param table its rows
 * @param layout where its companies are
 * @param notices what a person should know of the choice; unmodifiable
 */
record ListTable(InputTable table, Layout layout, List<Bilingual> notices) {
    ListTable {
        notices = List.copyOf(notices);
    }
}
