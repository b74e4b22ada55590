package io.github.qcc.app.list;

import io.github.qcc.app.list.cell.Change;
import io.github.qcc.app.list.cell.OddName;
import io.github.qcc.app.list.cell.Rejection;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.Endpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Adds up the rows of a list; it holds counts and first examples, and so a list may be of any length. */
final class SummaryBuilder {
    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_KEYS = 3;
    private static final int MOST_EXAMPLES = 3;
    private static final int MOST_ODD = 10;

    private final int upTo;
    private final List<PlanSummary.RowProblem> problems = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<PlanSummary.Odd> oddKeys = new ArrayList<>();
    private final Map<Bilingual, Count> rejections = new LinkedHashMap<>();
    private final Map<Bilingual, Count> changes = new LinkedHashMap<>();
    private int rows;
    private int companies;
    private long calls;
    private int rejected;
    private int odd;
    private int names;
    private int hidden;
    private int capitals;
    private int capitalsNotUnderstood;
    private String firstCapitalNotUnderstood = "";

    /** How often something happened, with the first examples. */
    private static final class Count {
        private final long firstLine;
        private final Set<String> examples = new LinkedHashSet<>();
        private int rows;

        Count(long firstLine) {
            this.firstLine = firstLine;
        }

        void add(String example) {
            rows++;
            if (!example.isEmpty() && examples.size() < MOST_EXAMPLES) {
                examples.add(example);
            }
        }
    }

    /**
     * A summary without rows.
     *
     * @param upTo number of the last company whose calls count
     */
    SummaryBuilder(int upTo) {
        this.upTo = upTo;
    }

    void row(boolean isHidden) {
        rows++;
        hidden += isHidden ? 1 : 0;
    }

    void rejected(long line, Rejection rejection) {
        rejected++;
        rejections.computeIfAbsent(rejection.kind(), kind -> new Count(line)).add("");
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new PlanSummary.RowProblem(line, rejection.reason()));
        }
    }

    void changed(long line, List<Change> all) {
        for (Change change : all) {
            changes.computeIfAbsent(change.what(), what -> new Count(line)).add(change.detail());
        }
    }

    void company(long line, SearchKey key) {
        companies++;
        calls += companies <= upTo ? callsOf(key) : 0;
        names += key.kind() == SearchKey.Kind.NAME ? 1 : 0;
        if (keys.size() < MOST_KEYS) {
            keys.add(key.value());
        }
        OddName.of(key).ifPresent(why -> {
            odd++;
            if (oddKeys.size() < MOST_ODD) {
                oddKeys.add(new PlanSummary.Odd(line, key.value(), why));
            }
        });
    }

    /** One for each check; the credit check takes no KeyNo. */
    private static int callsOf(SearchKey key) {
        return (int) Stream.of(Endpoint.CREDIT_CHECK, Endpoint.CASE_CHECK)
                .filter(endpoint -> endpoint.takes(key))
                .count();
    }

    void capital(Capital capital, String text) {
        capitals += capital.yuan().isPresent() ? 1 : 0;
        if (!capital.isUnderstood()) {
            firstCapitalNotUnderstood = capitalsNotUnderstood == 0 ? text : firstCapitalNotUnderstood;
            capitalsNotUnderstood++;
        }
    }

    /**
     * Returns the summary.
     *
     * @param notices what is known of the list before its rows are read
     */
    PlanSummary build(List<Bilingual> notices) {
        List<Bilingual> all = new ArrayList<>(notices);
        addCounts(all);
        return new PlanSummary(
                rows,
                companies,
                calls,
                rejected,
                rejections.entrySet().stream()
                        .map(entry -> new PlanSummary.RowGroup(
                                entry.getKey(), entry.getValue().rows, entry.getValue().firstLine))
                        .sorted(Comparator.comparingInt(PlanSummary.RowGroup::rows)
                                .reversed())
                        .toList(),
                problems,
                keys,
                odd,
                oddKeys,
                all);
    }

    private void addCounts(List<Bilingual> all) {
        if (hidden > 0) {
            all.add(new Bilingual(
                    "工作表中隐藏了 " + hidden + " 行（筛选或隐藏），仍会查询",
                    "the sheet hides " + rows(hidden) + ", which are searched for all the same"));
        }
        changes.forEach((what, count) -> {
            String zh = count.examples.isEmpty() ? "" : "，例如“" + String.join("”、“", count.examples) + "”";
            String en = count.examples.isEmpty() ? "" : ", such as '" + String.join("', '", count.examples) + "'";
            all.add(new Bilingual(
                    what.zh() + "：" + count.rows + " 行，首见第 " + count.firstLine + " 行" + zh,
                    what.en() + ": " + rows(count.rows) + ", first in row " + count.firstLine + en));
        });
        if (names > 0 && names < companies) {
            int codes = companies - names;
            all.add(new Bilingual(
                    "名称 " + names + " 个、代码 " + codes + " 个：同一企业若既按名称又按代码列出，会各查询一次",
                    counted(names, "name") + " and " + counted(codes, "code")
                            + ": a company that is listed by both is searched for twice"));
        }
        if (capitals > 0) {
            all.add(new Bilingual("已读取注册资本：" + capitals + " 行", "registered capital is read: " + rows(capitals)));
        }
        if (capitalsNotUnderstood > 0) {
            all.add(new Bilingual(
                    "注册资本未能识别，不参与比例规则：" + capitalsNotUnderstood + " 行，例如“" + firstCapitalNotUnderstood + "”",
                    "registered capital is not understood and no ratio is applied: " + rows(capitalsNotUnderstood)
                            + ", such as '" + firstCapitalNotUnderstood + "'"));
        }
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String rows(int count) {
        return counted(count, "row");
    }
}
