package io.github.qcc.http.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Departures at any rate, whenever calls ask, leave and settle, in virtual time. */
class SpacingProperties {
    private static final StateSecret SECRET = StateSecret.random();
    private static final long MILLI = 1_000_000;

    private final AccountKey account = SECRET.accountKey("app key");
    private final AtomicLong nanos = new AtomicLong();

    /**
     * What happens next.
     *
     * @param pause milliseconds until a call asks
     * @param isAbandoned whether it never leaves
     * @param delay milliseconds by which it claims its departure too late
     */
    record Step(int pause, boolean isAbandoned, int delay) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Arbitraries.integers()
                .between(0, 700)
                .flatMap(pause -> Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true))
                        .flatMap(isAbandoned -> Arbitraries.integers()
                                .between(0, 15)
                                .map(delay -> new Step(pause, isAbandoned, delay))));
        return step.list().ofMinSize(2).ofMaxSize(60);
    }

    @Property(tries = 300)
    void noSlidingSecondSeesMoreThanTheRate(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 40) int rate) {
        AccountState state = InMemoryAccountState.builder()
                .clock(() -> Instant.parse("2026-11-25T04:00:00Z").plusNanos(nanos.get()))
                .ticker(nanos::get)
                .spacing(DepartureSpacing.SHARED)
                .build();
        state.agree(account, AccountLimits.of(Rate.perSecond(rate)));
        long lateness = state.spacing().lateness().toMillis();
        List<Long> departures = new ArrayList<>();
        for (Step step : steps) {
            nanos.addAndGet(step.pause() * MILLI);
            CallId id = CallId.next(account);
            if (state.admit(request(id)) instanceof Admission.Granted granted && !step.isAbandoned()) {
                long asked = nanos.get();
                long due = asked + granted.delay().toNanos();
                long claimed = Math.max(asked, due - 3 * MILLI) + step.delay() * MILLI;
                // Claimed later on the same time line: other calls ask in the meantime.
                nanos.set(claimed);
                if (state.leave(id) instanceof Departure.Rest rest
                        && -rest.delay().toMillis() <= lateness) {
                    departures.add(claimed + Math.max(0, rest.delay().toNanos()));
                    state.settle(Settlement.of(id, Billing.CHARGED, Optional.empty()));
                } else {
                    state.settle(Settlement.notSent(id));
                }
            }
        }
        Collections.sort(departures);
        for (int i = rate; i < departures.size(); i++) {
            // What remains of the jitter is for the way to the server.
            assertThat(departures.get(i) - departures.get(i - rate)).isGreaterThanOrEqualTo(1000 * MILLI);
        }
    }

    private AdmitRequest request(CallId id) {
        return new AdmitRequest(
                id,
                Endpoint.CASE_CHECK,
                SECRET.requestDigest(Endpoint.CASE_CHECK, id.value()),
                AdmitRequest.DEFAULT_PURPOSE,
                0,
                List.of(),
                Duration.ofMinutes(1),
                AccountLimits.unnamed());
    }
}
