package io.github.qcc.app.report;

import io.github.qcc.app.run.Disposition;
import io.github.qcc.app.run.Dispositions;
import io.github.qcc.app.run.Result;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.screening.Decision;
import java.util.List;
import java.util.Optional;

/** What persons decided about findings, as a table of the page. */
final class DispositionTable {
    private static final int MOST = 200;

    private DispositionTable() {}

    static String of(RunStore store, Dispositions dispositions) {
        List<Disposition> all = dispositions.all();
        if (all.isEmpty()) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        all.stream().limit(MOST).forEach(word -> rows.append(row(store, word)));
        String more = all.size() > MOST
                ? Html.words(
                        "其余 " + (all.size() - MOST) + " 条见 results.xlsx 的“处置”表。",
                        (all.size() - MOST) + " more are in results.xlsx, sheet 处置.")
                : "";
        return "<section class=\"card\"><h2>" + Html.words("处置意见（不改变结论）", "Dispositions, which change no decision")
                + "</h2><div class=\"scroll\"><table><thead><tr><th>" + Html.words("企业", "Company") + "</th><th>"
                + Html.words("结论", "Decision") + "</th><th>" + Html.words("规则", "Rule") + "</th><th>"
                + Html.words("处置", "Disposition") + "</th></tr></thead><tbody>" + rows + "</tbody></table></div>" + more
                + "</section>";
    }

    private static String row(RunStore store, Disposition word) {
        Optional<Decision> decision = store.result(word.company()).map(Result::decision);
        String name = store.company(word.company()).orElseThrow().key().value();
        return "<tr><td>" + Html.escaped(name) + "</td><td class=\"w\">"
                + decision.map(Html::name).map(Html::words).orElse("—") + "</td><td>"
                + Html.escaped(word.rule().orElse("—")) + "</td><td>" + Html.words(word.words(decision)) + "</td></tr>";
    }
}
