package io.github.qcc.http.internal.okhttp;

import io.github.qcc.http.internal.call.SkewCorrectedClock;
import java.io.IOException;
import java.time.Instant;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Compares our clock with the header {@code Date} of each response, errors included. It is next to the wire, where the
 * header is fresh. */
final class ServerDateInterceptor implements Interceptor {
    private final SkewCorrectedClock clock;
    private volatile String lastHeader;

    ServerDateInterceptor(SkewCorrectedClock clock) {
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Instant sent = clock.base();
        Response response = chain.proceed(chain.request());
        String header = response.header("Date");
        // A response from a cache on the way has the date at which it was stored.
        if (header != null && !header.equals(lastHeader) && response.header("Age") == null) {
            observe(header, response, sent);
        }
        return response;
    }

    /** Once a second at most, because the header changes no faster and is slow to parse. */
    private void observe(String header, Response response, Instant sent) {
        Instant date = response.headers().getInstant("Date");
        if (date != null) {
            clock.observe(date, sent, clock.base());
            lastHeader = header;
        }
    }
}
