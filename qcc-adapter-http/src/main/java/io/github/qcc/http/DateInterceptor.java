package io.github.qcc.http;

import io.github.qcc.http.call.ServerClock;
import java.io.IOException;
import java.time.Instant;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Compares our clock with the header {@code Date} of each answer, errors too, next to the wire where it is fresh. */
final class DateInterceptor implements Interceptor {
    private final ServerClock clock;

    DateInterceptor(ServerClock clock) {
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Instant sent = clock.uncorrected();
        Response response = chain.proceed(chain.request());
        Instant date = response.headers().getInstant("Date");
        // An answer from a cache on the way tells the time at which it was put there.
        if (date != null && response.header("Age") == null) {
            clock.hear(date, sent, clock.uncorrected());
        }
        return response;
    }
}
