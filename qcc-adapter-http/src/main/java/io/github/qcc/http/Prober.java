package io.github.qcc.http;

import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.call.ServerClock;
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

/** Asks QCC's address for nothing: the same way as a call, but unsigned, and at no path that is an interface. */
final class Prober {
    private final OkHttpClient http;
    private final HttpUrl url;
    private final ServerClock clock;

    Prober(OkHttpClient calls, HttpUrl url, ServerClock clock) {
        OkHttpClient.Builder unsigned = calls.newBuilder();
        unsigned.interceptors().clear();
        unsigned.networkInterceptors().removeIf(SingleExchangeInterceptor.class::isInstance);
        this.http = unsigned.build();
        this.url = url;
        this.clock = clock;
    }

    Probe probe() {
        Request request = new Request.Builder().url(url).head().build();
        Instant begin = clock.uncorrected();
        try (Response response = http.newCall(request).execute()) {
            Optional<Handshake> tls = Optional.ofNullable(response.handshake());
            return new Probe(
                    response.code(),
                    Duration.between(begin, clock.uncorrected()),
                    tls.map(handshake -> handshake.tlsVersion().javaName()),
                    tls.flatMap(Prober::certificateUntil),
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
