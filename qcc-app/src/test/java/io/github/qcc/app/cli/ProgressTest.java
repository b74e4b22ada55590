package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.RunProgress.Pause;
import io.github.qcc.app.run.RunProgress.Snapshot;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.screening.Decision;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person sees while a run goes on: forty companies at five calls a second. */
class ProgressTest {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Map<Endpoint, Cost> THIRTY_CALLS =
            Map.of(Endpoint.CREDIT_CHECK, new Cost(15, 0, 1), Endpoint.CASE_CHECK, new Cost(13, 1, 0));
    private static final Map<Decision, Integer> DECISIONS =
            Map.of(Decision.REVIEW, 5, Decision.PASS, 3, Decision.UNDETERMINED, 2);
    private static final Pause OUTAGE = pause("2026-11-21T02:00:30Z", "HTTP 503");

    private static Pause pause(String until, String why) {
        return new Pause(Instant.parse(until), List.of(ServiceUnavailableException.notSent(why, null)));
    }

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static Snapshot asking(int done) {
        return new Snapshot(done, DECISIONS, THIRTY_CALLS, Optional.empty(), false);
    }

    private static Snapshot waiting(Pause why) {
        return new Snapshot(10, DECISIONS, THIRTY_CALLS, Optional.of(why), false);
    }

    private static Snapshot ending() {
        return new Snapshot(10, DECISIONS, THIRTY_CALLS, Optional.of(OUTAGE), true);
    }

    private Progress progress(Optional<Terminal> terminal, Prices prices) {
        return progress(Map.of(), terminal, prices);
    }

    private Progress progress(Map<String, String> environment, Optional<Terminal> terminal, Prices prices) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Progress(
                new Console(stream, stream, environment, Clock.systemUTC(), InputStream.nullInputStream(), terminal),
                40,
                new BigDecimal("5"),
                prices);
    }

    private Progress unattended() {
        return progress(Optional.empty(), new Prices(Map.of()));
    }

    private Progress attended() {
        return progress(Optional.of(question -> ""), new Prices(Map.of()));
    }

    private String printed() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysHowFarItIsWhatItCostAndWhatWasFound() {
        unattended().show(asking(10), TEN_SECONDS);
        assertThat(printed())
                .isEqualTo(
                        "qcc: 10 of 40 · about 0m30s left · 28 charged, 1 uncertain · REJECT 0, UNDETERMINED 2, REVIEW 5, NO_RECORD 0, PASS 3"
                                + " · 3.0 of 5 calls/s\n");
    }

    @Test
    void saysWhatItCostInYuanWherePricesAreKnown() {
        progress(
                        Optional.empty(),
                        new Prices(Map.of(
                                Endpoint.CREDIT_CHECK,
                                new BigDecimal("2"),
                                Endpoint.CASE_CHECK,
                                new BigDecimal("0.50"))))
                .show(asking(10), TEN_SECONDS);
        assertThat(printed()).contains("28 charged, 1 uncertain, 37 yuan ·");
    }

    @Test
    void saysThatTheRateTakesTheTime() {
        unattended().show(asking(10), Duration.ofSeconds(6));
        assertThat(printed()).contains("about 0m18s left, paced by --rate ·").contains("5.0 of 5 calls/s");
    }

    @Test
    void promisesNoTimeBeforeTheFirstCompanyIsDone() {
        unattended().show(asking(0), TEN_SECONDS);
        assertThat(printed()).startsWith("qcc: 0 of 40 · begins ·");
    }

    @Test
    void countsHoursInALongRun() {
        unattended().show(asking(10), Duration.ofMinutes(61));
        assertThat(printed()).contains("about 3h03m left");
    }

    @Test
    void saysUntilWhenItWaits() {
        unattended().show(waiting(OUTAGE), TEN_SECONDS);
        assertThat(printed()).contains("10 of 40 · waits until 10:00:30 ·");
    }

    @Test
    void saysOnceWhyItWaitsAndThatNothingHasToBeDone() {
        Progress progress = unattended();
        progress.show(waiting(OUTAGE), TEN_SECONDS);
        progress.show(waiting(OUTAGE), TEN_SECONDS);
        assertThat(printed())
                .containsOnlyOnce("qcc: no call before 10:00:30 Beijing time, then it goes on by itself: HTTP 503\n");
    }

    @Test
    void saysInChineseWhyItWaits() {
        progress(Map.of("QCC_LANG", "zh"), Optional.empty(), new Prices(Map.of()))
                .show(waiting(OUTAGE), TEN_SECONDS);
        assertThat(printed()).contains("北京时间 10:00:30 之前暂停查询，之后自动继续：未发出请求：企查查服务暂时无法访问；请稍后再试（HTTP 503）");
    }

    @Test
    void saysAgainWhyItWaitsWhereThatChanges() {
        Progress progress = unattended();
        progress.show(waiting(OUTAGE), TEN_SECONDS);
        progress.show(waiting(pause("2026-11-21T02:01:00Z", "no connection")), TEN_SECONDS);
        assertThat(printed())
                .contains("no call before 10:01:00 Beijing time, then it goes on by itself: no connection");
    }

    @Test
    void aRunThatEndsSaysSoAndNoLongerThatItWaits() {
        unattended().show(ending(), TEN_SECONDS);
        assertThat(printed())
                .contains("10 of 40 · ending: waits for the calls in flight, then writes the reports ·")
                .doesNotContain("no call before");
    }

    @Test
    void saysThatItWritesTheReports() {
        unattended().show(asking(40), TEN_SECONDS);
        assertThat(printed()).contains("40 of 40 · writing the reports ·");
    }

    @Test
    void onATerminalTheLineIsWrittenOverAndNeverWraps() {
        Progress progress = attended();
        progress.show(asking(10), TEN_SECONDS);
        progress.show(asking(20), TEN_SECONDS);
        progress.end();
        assertThat(printed())
                .matches("\r\u001B\\[K\u001B\\[\\?7l10 of 40[^\r\n]*\u001B\\[\\?7h"
                        + "\r\u001B\\[K\u001B\\[\\?7l20 of 40[^\r\n]*\u001B\\[\\?7h\r\u001B\\[K");
    }

    @Test
    void onATerminalTheReasonStaysAboveTheLine() {
        attended().show(waiting(OUTAGE), TEN_SECONDS);
        assertThat(printed()).startsWith("\r\u001B[Kqcc: no call before").contains("HTTP 503\n\r\u001B[K");
    }

    @Test
    void withoutATerminalNothingSteersOne() {
        Progress progress = unattended();
        progress.show(waiting(OUTAGE), TEN_SECONDS);
        progress.end();
        assertThat(printed()).doesNotContain("\u001B").doesNotContain("\r").endsWith("\n");
    }
}
