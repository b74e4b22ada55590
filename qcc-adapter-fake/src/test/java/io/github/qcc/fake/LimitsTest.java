package io.github.qcc.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String NAME = "虚构贸易有限公司";

    private final TestClock clock = new TestClock("2026-11-21T15:59:00Z");

    private FakeQcc with(Limits limits) {
        return FakeQcc.builder().clock(clock).limits(limits).build();
    }

    private FakeQcc with(Limits limits, Fault fault) {
        return FakeQcc.builder().clock(clock).limits(limits).fault(fault).build();
    }

    private static void ask(FakeQcc qcc, String name, int calls) {
        for (int i = 0; i < calls; i++) {
            catchThrowable(() -> qcc.importExportCredit().check(SearchKey.of(name), PageRequest.first()));
        }
    }

    private static List<String> statuses(FakeQcc qcc) {
        return qcc.calls().stream().map(call -> call.statusCode().orElseThrow()).toList();
    }

    @Test
    void callsBeyondThoseOfASecondAre120() {
        FakeQcc qcc = with(Limits.NONE.perSecond(2));
        ask(qcc, NAME, 3);
        clock.advance(Duration.ofSeconds(1));
        ask(qcc, NAME, 1);
        assertThat(statuses(qcc)).containsExactly("201", "201", "120", "201");
    }

    @Test
    void callsBeyondThoseOfADayAre116UntilMidnightInChina() {
        FakeQcc qcc = with(Limits.NONE.perDay(2));
        ask(qcc, NAME, 3);
        clock.advance(Duration.ofMinutes(1));
        ask(qcc, NAME, 1);
        assertThat(statuses(qcc)).containsExactly("201", "201", "116", "201");
    }

    @Test
    void aQueryThatFailsRepeatedlyIsLockedForTwoHours() {
        FakeQcc qcc = with(
                Limits.NONE.errorsBeforeLock(3),
                Fault.status(QccStatus.QUERY_SYSTEM_ERROR).times(3));
        ask(qcc, NAME, 4);
        clock.advance(Duration.ofHours(2).minusSeconds(1));
        ask(qcc, NAME, 1);
        clock.advance(Duration.ofSeconds(1));
        ask(qcc, NAME, 1);
        assertThat(statuses(qcc)).containsExactly("203", "203", "203", "110", "110", "201");
    }

    @Test
    void aLockConcernsNoOtherQuery() {
        FakeQcc qcc = with(Limits.NONE.errorsBeforeLock(1), Fault.status("202").on(NAME));
        ask(qcc, NAME, 1);
        ask(qcc, "虚构乙贸易有限公司", 1);
        assertThat(statuses(qcc)).containsExactly("202", "201");
    }

    @Test
    void anAnswerBetweenErrorsStartsTheCountAnew() {
        FakeQcc qcc = with(Limits.NONE.errorsBeforeLock(2), Fault.status("199").once());
        qcc.fail(Fault.status("199").onCall(3));
        ask(qcc, NAME, 4);
        assertThat(statuses(qcc)).containsExactly("199", "201", "199", "201");
    }

    @Test
    void whatIsNotTheQuerysFaultLocksNothing() {
        FakeQcc qcc = with(Limits.NONE.errorsBeforeLock(1), Fault.status("102").times(2));
        ask(qcc, NAME, 3);
        assertThat(statuses(qcc)).containsExactly("102", "102", "201");
    }

    @Test
    void thereIsNoNegativeLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.NONE.perDay(-1))
                .withMessageContaining("-1 a day");
    }
}
