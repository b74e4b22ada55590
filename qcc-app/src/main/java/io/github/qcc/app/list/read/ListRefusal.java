package io.github.qcc.app.list.read;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;

/** Why a file is refused as a list, with the way out. */
final class ListRefusal {
    private ListRefusal() {}

    /** A refusal of the list with a name; both sentences go on behind that name. */
    static RefusedException of(String list, String zh, String en) {
        return new RefusedException(new Bilingual("名单 " + list + " " + zh, "the list " + list + " " + en));
    }

    static RefusedException unreadable(String list, Exception cause) {
        String kind = cause.getClass().getSimpleName();
        return of(
                list,
                "无法读取（" + kind + "）：请提供可读取的 CSV、XLSX 或文本文件",
                "cannot be read (" + kind + "): give a readable CSV, XLSX or text file");
    }
}
