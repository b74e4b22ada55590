package io.github.qcc.app.cli;

import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.RunProgress;
import io.github.qcc.app.screen.RunningScreening;
import io.github.qcc.domain.screening.Decision;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says on stderr how far a run is: a line that is written over on a terminal, else a line every ten seconds. Why nothing
 * is asked for a while stands in a line of its own, once.
 */
final class Progress {
    private static final String ERASE = "\r\u001B[K";

    /** A line that wrapped could not be written over: what does not fit is cut off, and stands at the end. */
    private static final String NO_WRAP = "\u001B[?7l";

    private static final double PACED = 0.9;

    private static final String WRAP = "\u001B[?7h";

    private final Console console;
    private final int left;
    private final BigDecimal rate;
    private final Prices prices;
    private Optional<RunProgress.Pause> told = Optional.empty();

    Progress(Console console, int left, BigDecimal rate, Prices prices) {
        this.console = console;
        this.left = left;
        this.rate = rate;
        this.prices = prices;
    }

    /** Does some work, and says how far it is. */
    static <T> T showing(Console console, RunningScreening started, BigDecimal rate, Prices prices, Supplier<T> work) {
        Progress progress = new Progress(console, started.left(), rate, prices);
        RunProgress run = started.engine().progress();
        long begun = System.nanoTime();
        long millis = console.terminal().isPresent() ? 250 : 10_000;
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "qcc-progress");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleAtFixedRate(
                () -> progress.show(run.count(), Duration.ofNanos(System.nanoTime() - begun)),
                millis,
                millis,
                TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            timer.shutdownNow();
            progress.end();
        }
    }

    /** Shows a state. */
    synchronized void show(RunProgress.Snapshot count, Duration elapsed) {
        boolean terminal = console.terminal().isPresent();
        if (count.pause().isPresent()
                && !count.ending()
                && !isTold(count.pause().get())) {
            told = count.pause();
            console.err().print(terminal ? ERASE : "");
            String until = BeijingTime.second(told.get().until());
            console.complain(words(
                            "北京时间 " + until + " 之前暂停查询，之后自动继续：",
                            "no call before " + until + " Beijing time, then it goes on by itself: ")
                    + reason(told.get()));
        }
        String line = line(count, elapsed);
        if (terminal) {
            console.err().print(ERASE + NO_WRAP + line + WRAP);
            console.err().flush();
        } else {
            console.complain(line);
        }
    }

    /** Leaves the terminal as it was. */
    synchronized void end() {
        if (console.terminal().isPresent()) {
            console.err().print(ERASE);
            console.err().flush();
        }
    }

    private String words(String zh, String en) {
        return new Bilingual(zh, en).in(console.locale());
    }

    private String reason(RunProgress.Pause pause) {
        String failures = pause.failures().stream()
                .map(failure -> ErrorText.of(failure, console.locale()))
                .collect(Collectors.joining(words("；此前：", "; before that: ")));
        return failures + pause.hint().map(hint -> hint.in(console.locale())).orElse("");
    }

    private String line(RunProgress.Snapshot count, Duration elapsed) {
        String uncertain = count.uncertain() > 0
                ? words("，不确定 " + count.uncertain(), ", " + count.uncertain() + " uncertain")
                : "";
        String yuan = prices.of(count.spent())
                .map(sum -> sum.stripTrailingZeros().toPlainString())
                .map(sum -> words("，" + sum + " 元", ", " + sum + " yuan"))
                .orElse("");
        return count.done() + words(" / ", " of ") + left + " · " + state(count, elapsed) + " · "
                + words("计费 " + count.charged(), count.charged() + " charged") + uncertain + yuan + " · "
                + decisions(count)
                + " · "
                + String.format(Locale.ROOT, "%.1f", perSecond(count, elapsed))
                + words("（上限 " + rate.toPlainString() + "）次/秒", " of " + rate.toPlainString() + " calls/s");
    }

    /** The end of one pause is computed again and again, and may differ by a moment. */
    private boolean isTold(RunProgress.Pause pause) {
        return told.filter(before -> before.hasReasonOf(pause)
                        && Duration.between(before.until(), pause.until()).abs().toSeconds() < 1)
                .isPresent();
    }

    private String decisions(RunProgress.Snapshot count) {
        return Stream.of(Decision.values())
                .map(decision -> words(decision.chinese(), decision.toString()) + " "
                        + count.decisions().getOrDefault(decision, 0))
                .collect(Collectors.joining(words("，", ", ")));
    }

    private String state(RunProgress.Snapshot count, Duration elapsed) {
        if (count.done() >= left) {
            return words("正在生成报告", "writing the reports");
        }
        if (count.ending()) {
            return words("即将结束：等待在途请求，然后生成报告", "ending: waits for the calls in flight, then writes the reports");
        }
        if (count.pause().isPresent()) {
            String until = BeijingTime.second(count.pause().get().until());
            return words("暂停至 " + until, "waits until " + until);
        }
        String remaining = count.done() == 0 ? words("开始", "begins") : remaining(count.done(), elapsed);
        return remaining + (isPaced(count, elapsed) ? words("，受 --rate 限速", ", paced by --rate") : "");
    }

    /** Whether it is the rate that takes the time: almost as many calls were made as it allows. */
    private boolean isPaced(RunProgress.Snapshot count, Duration elapsed) {
        return elapsed.toSeconds() >= 2 && perSecond(count, elapsed) >= PACED * rate.doubleValue();
    }

    private static double perSecond(RunProgress.Snapshot count, Duration elapsed) {
        return count.calls() / Math.max(0.001, elapsed.toMillis() / 1000.0);
    }

    private String remaining(int done, Duration elapsed) {
        long seconds = elapsed.toSeconds() * (left - done) / done;
        return seconds >= 3600
                ? words(
                        "约剩 " + seconds / 3600 + " 小时 " + seconds % 3600 / 60 + " 分",
                        String.format(Locale.ROOT, "about %dh%02dm left", seconds / 3600, seconds % 3600 / 60))
                : words(
                        "约剩 " + seconds / 60 + " 分 " + seconds % 60 + " 秒",
                        String.format(Locale.ROOT, "about %dm%02ds left", seconds / 60, seconds % 60));
    }
}
