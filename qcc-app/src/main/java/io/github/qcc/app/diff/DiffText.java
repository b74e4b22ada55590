package io.github.qcc.app.diff;

import io.github.qcc.app.report.Amounts;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.screening.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The comparison for a terminal or a mail: the counts, and the companies that a person must look at first. */
public final class DiffText {
    private static final int MOST_COMPANIES = 20;

    private final RunDiff diff;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private DiffText(RunDiff diff, Locale locale) {
        this.diff = diff;
        this.locale = locale;
    }

    /** The comparison in the language of the person, each line ended. */
    public static String of(RunDiff diff, Locale locale) {
        DiffText lines = new DiffText(diff, locale);
        lines.write();
        return lines.text.toString();
    }

    private void write() {
        String days = diff.former().run().asOf() + " → " + diff.now().run().asOf();
        if (diff.totals().isBaseline()) {
            line(
                    "首期：上次没有可比较的结果，本次为基线",
                    "First cycle: the former run has no results to compare with; this run is the baseline");
            return;
        }
        line("较上次变化（" + days + "）", "Changes since last time (" + days + ")");
        List<String> counts = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            counts.add(direction.words().in(locale) + " "
                    + Amounts.grouped(diff.totals().of(direction)));
        }
        text.append(String.join(" · ", counts)).append('\n');
        line(
                "新进入拒绝 " + diff.totals().newlyRejected() + " 家；未履行合计 "
                        + Amounts.zh(diff.totals().unpaidBefore()) + " → "
                        + Amounts.zh(diff.totals().unpaidAfter()),
                "Newly rejected " + diff.totals().newlyRejected() + "; unpaid in all "
                        + Amounts.en(diff.totals().unpaidBefore()) + " → "
                        + Amounts.en(diff.totals().unpaidAfter()));
        diff.forEach(MOST_COMPANIES, this::company);
        int more = diff.size() - MOST_COMPANIES;
        if (more > 0) {
            line("另有 " + Amounts.grouped(more) + " 家，见报告", "and " + Amounts.grouped(more) + " more, see the report");
        }
    }

    private void company(ReportedChange reported) {
        CompanyChange change = reported.change();
        String causes = reported.causes().stream()
                .sorted()
                .map(cause -> cause.words().in(locale))
                .collect(Collectors.joining(locale.equals(Locale.CHINESE) ? "、" : ", "));
        String formerly = change.formerName()
                .map(name -> new Bilingual("（上次：" + name + "）", " (formerly " + name + ")").in(locale))
                .orElse("");
        text.append("  ")
                .append(change.direction().words().in(locale))
                .append("  ")
                .append(decision(change.decisionBefore()))
                .append(" → ")
                .append(decision(change.decisionAfter()))
                .append("  ")
                .append(change.name())
                .append(formerly)
                .append("  ")
                .append(ChangeGist.of(change).in(locale));
        if (!causes.isEmpty()) {
            text.append(new Bilingual("（原因：" + causes + "）", " (cause: " + causes + ")").in(locale));
        }
        text.append('\n');
    }

    private String decision(Optional<Decision> decision) {
        return decision.map(each -> new Bilingual(each.chinese(), each.name()).in(locale))
                .orElse("—");
    }

    private void line(String zh, String en) {
        text.append(new Bilingual(zh, en).in(locale)).append('\n');
    }
}
