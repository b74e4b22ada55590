package io.github.qcc.http.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.BudgetExhaustedException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Books each attempt before it is made, as if it were charged, and takes the booking back where it was not. So what is
 * under way counts, and of two attempts that do not both fit one is refused. What may have been charged stays booked.
 */
final class Budget {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CallSettings settings;
    private final CallState state;
    private final Clock clock;

    private record Booking(String ledger, BigDecimal amount) {}

    Budget(CallSettings settings, CallState state, Clock clock) {
        this.settings = settings;
        this.state = state;
        this.clock = clock;
    }

    <R> Outcome<R> within(Endpoint endpoint, Supplier<Outcome<R>> attempt) {
        List<Booking> bookings = book(endpoint);
        try {
            Outcome<R> outcome = attempt.get();
            if (outcome.billing() == Billing.NONE) {
                unbook(bookings);
            }
            return outcome;
        } catch (QccException refusedHere) {
            unbook(bookings);
            throw refusedHere;
        }
    }

    private List<Booking> book(Endpoint endpoint) {
        List<Booking> bookings = new ArrayList<>(3);
        settings.callsPerDay().ifPresent(limit -> {
            LocalDate day = LocalDate.ofInstant(clock.instant(), CHINA);
            book(
                    bookings,
                    new Booking("calls-" + day, BigDecimal.ONE),
                    BigDecimal.valueOf(limit),
                    day.plusDays(1).atStartOfDay(CHINA).toInstant(),
                    () -> "the " + limit + " calls of this day are used up; the next day begins at midnight in China");
        });
        settings.budgetCalls()
                .ifPresent(limit -> book(
                        bookings,
                        new Booking("calls", BigDecimal.ONE),
                        BigDecimal.valueOf(limit),
                        null,
                        () -> "the budget of " + limit + " calls is used up: raise it to go on"));
        settings.budgetYuan()
                .ifPresent(limit -> book(
                        bookings,
                        new Booking("yuan", settings.prices().get(endpoint)),
                        limit,
                        null,
                        () -> "another call at " + settings.prices().get(endpoint)
                                + " yuan does not fit into the budget of " + limit + " yuan: raise it to go on"));
        return bookings;
    }

    private void book(
            List<Booking> bookings, Booking booking, BigDecimal limit, Instant retryAt, Supplier<String> otherwise) {
        if (!state.book(booking.ledger(), booking.amount(), limit)) {
            unbook(bookings);
            throw new BudgetExhaustedException("Not asked: " + otherwise.get(), retryAt);
        }
        bookings.add(booking);
    }

    private void unbook(List<Booking> bookings) {
        bookings.forEach(booking -> state.unbook(booking.ledger(), booking.amount()));
    }
}
