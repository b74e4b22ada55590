package io.github.qcc.http.internal.okhttp;

import java.io.IOException;
import java.time.Clock;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Signs each attempt with the headers {@code Timespan}, Unix time in seconds, and {@code Token}. Each attempt gets
 * its own signature because signatures expire; both headers come from one reading of the clock because they must agree.
 */
public final class SigningInterceptor implements Interceptor {
    private final RequestSigner signer;
    private final Clock clock;

    /** Signs for one account by a clock. */
    public SigningInterceptor(RequestSigner signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        String timespan = Long.toString(clock.instant().getEpochSecond());
        return chain.proceed(chain.request()
                .newBuilder()
                .header("Timespan", timespan)
                .header("Token", signer.token(timespan))
                .build());
    }
}
