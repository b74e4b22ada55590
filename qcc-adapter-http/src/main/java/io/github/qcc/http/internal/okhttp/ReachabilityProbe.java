package io.github.qcc.http.internal.okhttp;

import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.call.Reachability;
import io.github.qcc.http.internal.call.SkewCorrectedClock;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Sends an unsigned HEAD to the base URL, so it is not charged. Connection, proxy and trust are those of a call. */
final class ReachabilityProbe {
    private final OkHttpClient http;
    private final HttpUrl url;
    private final SkewCorrectedClock clock;

    ReachabilityProbe(OkHttpClient calls, HttpUrl url, SkewCorrectedClock clock) {
        OkHttpClient.Builder unsigned = calls.newBuilder();
        unsigned.interceptors().clear();
        unsigned.networkInterceptors().removeIf(SingleExchangeInterceptor.class::isInstance);
        this.http = unsigned.build();
        this.url = url;
        this.clock = clock;
    }

    Reachability probe() {
        Request request = new Request.Builder().url(url).head().build();
        Instant begin = clock.base();
        try (Response response = http.newCall(request).execute()) {
            Optional<Handshake> tls = Optional.ofNullable(response.handshake());
            return new Reachability(
                    response.code(),
                    Duration.between(begin, clock.base()),
                    tls.map(handshake -> handshake.tlsVersion().javaName()),
                    tls.flatMap(ReachabilityProbe::certificateUntil),
                    clock.skew());
        } catch (IOException e) {
            throw ServiceUnavailableException.notSent(
                    "No connection to QCC (" + e.getClass().getSimpleName() + "): check network, base URL and proxy",
                    null);
        }
    }

    private static Optional<Instant> certificateUntil(Handshake handshake) {
        return handshake.peerCertificates().stream()
                .limit(1)
                .filter(X509Certificate.class::isInstance)
                .map(certificate ->
                        ((X509Certificate) certificate).getNotAfter().toInstant())
                .findFirst();
    }
}
