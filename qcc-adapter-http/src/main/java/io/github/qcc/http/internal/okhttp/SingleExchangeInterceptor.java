package io.github.qcc.http.internal.okhttp;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.internal.connection.RealConnection;

/**
 * Lets each attempt out once, and nothing but HTTP 200 back in. It is next to the wire, below the part of OkHttp that
 * follows redirects and re-sends on 408 and 503, which cannot repeat what it never sees. Its connection is open here, and
 * nothing is written yet.
 */
final class SingleExchangeInterceptor implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        HttpConnection connectOnly = chain.request().tag(HttpConnection.class);
        if (connectOnly != null) {
            connectOnly.opened(chain.connection());
        }
        WireAttempt attempt = Objects.requireNonNull(chain.request().tag(WireAttempt.class), "attempt");
        attempt.beginSending(chain.connection());
        try {
            Response response = chain.proceed(chain.request());
            if (response.code() == 200) {
                return response;
            }
            drop(chain);
            response.close();
            throw new HttpErrorException(response.code(), response.header("Retry-After"));
        } catch (RuntimeException e) {
            // OkHttp fails so, for example, if one interim response follows another.
            drop(chain);
            throw new ProtocolException(e.getClass().getSimpleName());
        }
    }

    /**
     * Keeps this connection from being used again: more may follow what was read, as it does after HTTP 103, and the next
     * call would take it for its own response. OkHttp has no public way to say so.
     */
    private static void drop(Chain chain) {
        ((RealConnection) Objects.requireNonNull(chain.connection(), "connection")).noNewExchanges();
        // close() would otherwise drain the body first.
        chain.call().cancel();
    }
}
