package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.RunEnd;
import io.github.qcc.app.run.StopReason;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.screening.Decision;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a run ended before its list did, and the way on. */
class ScreenTextTest {
    private static final String WAY_ON = "the same command goes on from here\n";

    private static QccException outage(Instant retryAt) {
        return ServiceUnavailableException.notSent("HTTP 503", retryAt);
    }

    private static Coverage coverage(int judged, int open) {
        return new Coverage(
                10, 0, 10, Map.of(Decision.PASS, judged), open, Map.of(), Optional.empty(), Optional.empty());
    }

    private static RunEnd stopped(StopReason.StopCause cause, Optional<QccException> error) {
        return new RunEnd(
                Optional.of(new StopReason(cause, "some reason", error)),
                error.stream().toList());
    }

    private static String said(Coverage coverage, RunEnd ending) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        new ScreenText(new Console(stream, stream, Map.of(), Clock.systemUTC()), false, new Prices(Map.of()))
                .ending(coverage, ending);
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "INTERRUPTED, ''",
        "BUDGET, 'with a larger budget '",
        "REFUSED, 'once that is settled, '",
        "OUTAGE, 'once QCC answers again, '",
        "DISK, 'once there is room, '"
    })
    void eachReasonHasItsWayOn(StopReason.StopCause cause, String first) {
        assertThat(said(coverage(3, 0), stopped(cause, Optional.empty())))
                .isEqualTo("qcc: stopped: some reason\nqcc: 7 companies are not asked yet: " + first + WAY_ON);
    }

    @Test
    void whereATimeIsKnownItIsNamedAndNeverAMinuteTooEarly() {
        QccException error = outage(Instant.parse("2026-11-21T16:00:01Z"));
        assertThat(said(coverage(3, 0), stopped(StopReason.StopCause.OUTAGE, Optional.of(error))))
                .contains("from 2026-11-22 00:01 Beijing time on, " + WAY_ON);
    }

    @Test
    void theErrorBehindTheEndIsSaidOnce() {
        QccException error = outage(null);
        assertThat(said(coverage(3, 0), stopped(StopReason.StopCause.OUTAGE, Optional.of(error))))
                .doesNotContain("HTTP 503");
    }

    @Test
    void anErrorThatLeftAChecksUnknownIsSaid() {
        assertThat(said(coverage(10, 1), new RunEnd(Optional.empty(), List.of(outage(null)))))
                .isEqualTo("qcc: HTTP 503\nqcc: 1 company has a check that is unknown: " + WAY_ON);
    }

    @Test
    void companiesAreCountedByWhatTheyLack() {
        assertThat(said(coverage(9, 2), stopped(StopReason.StopCause.INTERRUPTED, Optional.empty())))
                .contains("1 company is not asked yet, 2 companies have a check that is unknown: ");
    }

    @Test
    void aRunThatIsCompleteNeedsNoWayOn() {
        assertThat(said(coverage(10, 0), new RunEnd(Optional.empty(), List.of())))
                .isEmpty();
    }
}
