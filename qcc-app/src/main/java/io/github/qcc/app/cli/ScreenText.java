package io.github.qcc.app.cli;

import io.github.qcc.app.diff.Since;
import io.github.qcc.app.report.Reports;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.RunEnd;
import io.github.qcc.app.run.StopReason;
import io.github.qcc.app.screen.Estimate;
import io.github.qcc.app.screen.RunSummary;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.screening.Decision;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code qcc screen} says before and after: for a person on stderr and stdout, for a program as JSON. */
final class ScreenText {
    private final Console console;
    private final boolean json;
    private final Prices prices;

    ScreenText(Console console, boolean json, Prices prices) {
        this.console = console;
        this.json = json;
        this.prices = prices;
    }

    /** What will be searched for. In a dry run that is the data, and goes to stdout. */
    void estimate(Estimate estimate, boolean dryRun) {
        EstimateText text = new EstimateText(estimate, prices, console.locale());
        if (!dryRun) {
            console.err().print(Console.harmless(text.forPerson()));
        } else if (json) {
            console.out().println(text.json());
        } else {
            console.out().print(Console.harmless(text.forPerson()));
        }
    }

    /** What came out. */
    void summary(RunSummary summary, RunEnd end) {
        Coverage coverage = summary.coverage();
        if (json) {
            console.out().println(summary.json());
        } else {
            String decisions = Stream.of(Decision.values())
                    .map(decision -> decision.chinese() + " " + decision + " " + coverage.of(decision))
                    .collect(Collectors.joining(" · "));
            console.out().println(decisions + " · 未查询 not asked " + coverage.notAsked());
            console.out().println("费用 cost: " + cost(summary));
            if (summary.isReported()) {
                console.out().println("报告 report: " + summary.folder().resolve(Reports.HTML));
            }
        }
        summary.changedDecisions()
                .ifPresent(changed -> console.complain(new Bilingual(
                        "策略或版本已变更，全部企业已重新判定：" + changed + " 家结论改变",
                        "policy or version changed, all companies were judged again: " + changed
                                + (changed == 1 ? " decision" : " decisions") + " changed")));
        ending(coverage, end);
    }

    /** What changed since the former run: lines for a mail, or an object for a program. */
    void since(Since former) {
        if (json) {
            console.out().println(former.json());
        } else {
            console.out().print(Console.harmless(former.text(console.locale())));
        }
    }

    private static String cost(RunSummary summary) {
        if (summary.run().sandbox()) {
            return "0 次计费（演示） none (demonstration)";
        }
        Cost cost = summary.cost();
        return cost.charged() + " 次计费 charged"
                + (cost.uncertain() > 0 ? ", " + cost.uncertain() + " 次不确定 uncertain" : "")
                + summary.yuan().map(sum -> ", " + sum + " 元 yuan").orElse("");
    }

    /** Why it is not all, and the way on. */
    void ending(Coverage coverage, RunEnd end) {
        end.stop().ifPresent(stop -> console.complain(stopped(stop)));
        Optional<String> said = end.stop().flatMap(StopReason::error).map(QccException::type);
        end.errors().stream()
                .filter(error -> !said.equals(Optional.of(error.type())))
                .forEach(error -> console.complain(ErrorText.of(error)));
        counted(coverage.refusedQueries(), "企查查不接受查询", "cannot be looked up", "cannot be looked up")
                .ifPresent(
                        refused -> console.complain(
                                new Bilingual(
                                        refused.zh() + "：请在名单中更正，或用 --again 再查一次",
                                        refused.en()
                                                + ": QCC refuses the query; correct it in the list, or give --again to ask once more")));
        if (!coverage.isComplete() && (end.stop().isPresent() || coverage.open() > 0)) {
            Bilingual left = left(coverage);
            Bilingual first = condition(end);
            console.complain(new Bilingual(
                    left.zh() + "：" + first.zh() + "再次执行同一命令即从此处继续",
                    left.en() + ": " + first.en() + "the same command goes on from here"));
        }
        counted(
                        coverage.lost() - coverage.open(),
                        "有一项核查已计费但未收到应答",
                        "has a check that was charged and whose answer was lost",
                        "have a check that was charged and whose answer was lost")
                .ifPresent(lost -> console.complain(new Bilingual(
                        lost.zh() + "：不会自动重查；如需重查请用 --again，可能再次计费",
                        lost.en() + ": it is not asked again by itself; --again asks once more, and may be charged")));
    }

    private static Bilingual stopped(StopReason stop) {
        String why = stop.error().map(ErrorText::of).map(Bilingual::zh).orElseGet(() -> switch (stop.cause()) {
            case INTERRUPTED -> "被中断";
            case BUDGET -> "预算不足以支付下一次调用（--max-calls、--max-cost）";
            case REFUSED -> "被企查查拒绝";
            case OUTAGE -> "企查查持续无法访问";
            case DISK -> "无法保存结果，请检查磁盘（" + stop.sentence() + "）";
        });
        return new Bilingual("已停止：" + why, "stopped: " + stop.sentence());
    }

    private static Bilingual left(Coverage coverage) {
        List<Bilingual> parts = Stream.of(
                        counted(coverage.notAsked(), "尚未查询", "is not asked yet", "are not asked yet"),
                        counted(
                                coverage.open(),
                                "有一项核查未得到结果",
                                "has a check that is unknown",
                                "have a check that is unknown"))
                .flatMap(Optional::stream)
                .toList();
        return new Bilingual(
                parts.stream().map(Bilingual::zh).collect(Collectors.joining("，")),
                parts.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    private static Optional<Bilingual> counted(int companies, String zh, String one, String more) {
        return companies <= 0
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        companies + " 家企业" + zh,
                        companies + (companies == 1 ? " company " + one : " companies " + more)));
    }

    /** What has to happen first. */
    private static Bilingual condition(RunEnd ending) {
        Optional<Instant> retryAt = Stream.concat(
                        ending.stop().flatMap(StopReason::error).stream(), ending.errors().stream())
                .flatMap(error -> error.retryAt().stream())
                .max(Comparator.naturalOrder());
        if (retryAt.isPresent()) {
            // A minute too early may be charged again.
            String minute = BeijingTime.minute(retryAt.get().plusSeconds(59));
            return new Bilingual("北京时间 " + minute + " 起", "from " + minute + " Beijing time on, ");
        }
        return ending.stop()
                .map(stop -> switch (stop.cause()) {
                    case INTERRUPTED -> new Bilingual("", "");
                    case BUDGET -> new Bilingual("提高预算后", "with a larger budget ");
                    case REFUSED -> new Bilingual("解决后", "once that is settled, ");
                    case OUTAGE -> new Bilingual("企查查恢复后", "once QCC answers again, ");
                    case DISK -> new Bilingual("腾出空间后", "once there is room, ");
                })
                .orElse(new Bilingual("", ""));
    }
}
