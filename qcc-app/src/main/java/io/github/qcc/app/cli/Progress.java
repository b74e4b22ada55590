package io.github.qcc.app.cli;

import io.github.qcc.app.batch.Prices;
import io.github.qcc.app.batch.ask.Tally;
import io.github.qcc.app.screen.ScreeningRun;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says on stderr how far a run is: a line that is written over on a terminal, else a line every ten seconds. */
final class Progress {
    private static final String ERASE = "\r\u001B[K";

    private final PrintStream err;
    private final boolean terminal;
    private final Tally tally;
    private final int left;
    private final BigDecimal rate;
    private final Prices prices;
    private final long begun;
    private final ScheduledExecutorService timer;

    private Progress(Console console, ScreeningRun.Started started, BigDecimal rate, Prices prices) {
        this.err = console.err();
        this.terminal = console.terminal().isPresent();
        this.tally = started.engine().tally();
        this.left = started.left();
        this.rate = rate;
        this.prices = prices;
        this.begun = System.nanoTime();
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "qcc-progress");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does some work, and says how far it is. */
    static <T> T showing(
            Console console, ScreeningRun.Started started, BigDecimal rate, Prices prices, Supplier<T> work) {
        Progress progress = new Progress(console, started, rate, prices);
        long millis = progress.terminal ? 250 : 10_000;
        progress.timer.scheduleAtFixedRate(progress::print, millis, millis, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            progress.end();
        }
    }

    private void print() {
        String line = line(tally.count(), left, rate, prices, Duration.ofNanos(System.nanoTime() - begun));
        if (terminal) {
            err.print(ERASE + line);
            err.flush();
        } else {
            err.println("qcc: " + line);
        }
    }

    /** The state in a line. */
    static String line(Tally.Count count, int left, BigDecimal rate, Prices prices, Duration elapsed) {
        double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
        return count.done() + " of " + left + " · found " + count.found() + ", clean " + count.clean() + ", unknown "
                + count.unknown() + " · "
                + String.format(Locale.ROOT, "%.1f of %s calls/s", count.calls() / seconds, rate.toPlainString())
                + " · " + count.charged() + " charged"
                + (count.uncertain() > 0 ? ", " + count.uncertain() + " uncertain" : "")
                + prices.of(count.spent())
                        .map(yuan -> ", " + yuan.stripTrailingZeros().toPlainString() + " yuan")
                        .orElse("")
                + " · " + state(count, left, elapsed);
    }

    private static String state(Tally.Count count, int left, Duration elapsed) {
        if (count.done() >= left) {
            return "writing the reports";
        }
        return count.waiting().orElseGet(() -> "about " + remaining(count.done(), left, elapsed) + " left");
    }

    private static String remaining(int done, int left, Duration elapsed) {
        if (done == 0) {
            return "?";
        }
        long seconds = elapsed.toSeconds() * (left - done) / done;
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%dh%02dm", seconds / 3600, seconds % 3600 / 60)
                : String.format(Locale.ROOT, "%dm%02ds", seconds / 60, seconds % 60);
    }

    private void end() {
        timer.shutdownNow();
        if (terminal) {
            err.print(ERASE);
            err.flush();
        }
    }
}
