package io.github.qcc.http.internal.okhttp;

import io.github.qcc.http.internal.call.SkewCorrectedClock;
import java.io.IOException;
import java.time.Instant;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Compares our clock with the header {@code Date} of each answer, errors too, next to the wire where it is fresh. */
final class ServerDateInterceptor implements Interceptor {
    private final SkewCorrectedClock clock;

    ServerDateInterceptor(SkewCorrectedClock clock) {
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Instant sent = clock.base();
        Response response = chain.proceed(chain.request());
        Instant date = response.headers().getInstant("Date");
        // An answer from a cache on the way tells the time at which it was put there.
        if (date != null && response.header("Age") == null) {
            clock.observe(date, sent, clock.base());
        }
        return response;
    }
}
