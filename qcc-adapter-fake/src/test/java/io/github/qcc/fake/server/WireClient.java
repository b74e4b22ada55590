package io.github.qcc.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls a sandbox as the documents say, with the JDK's HTTP client and nothing of this project. */
final class WireClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern STATUS = Pattern.compile("\"Status\":\"(\\d+)\"");

    private final URI baseUrl;
    private final String key;
    private final String secretKey;
    private final Instant now;

    WireClient(URI baseUrl, String key, String secretKey, Instant now) {
        this.baseUrl = baseUrl;
        this.key = key;
        this.secretKey = secretKey;
        this.now = now;
    }

    static WireClient of(QccSandbox sandbox) {
        return new WireClient(sandbox.baseUrl(), sandbox.key(), sandbox.secretKey(), Instant.now());
    }

    /** The body of a well-signed call; parameters as they stand in the URL. */
    String get(String path, String parameters) {
        HttpResponse<String> response =
                send(signed(path + "?key=" + key + "&" + parameters).build());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    /** A well-signed call as it stands on the wire. */
    String text(String path, String parameters) {
        String timespan = Long.toString(now.getEpochSecond());
        return "GET " + baseUrl.resolve(path).getRawPath() + "?key=" + key + "&" + parameters
                + " HTTP/1.1\r\nHost: sandbox\r\nTimespan: " + timespan + "\r\nToken: "
                + md5(key + timespan + secretKey) + "\r\n\r\n";
    }

    /** {@code Status} of a well-signed call. */
    String status(String path, String parameters) {
        return statusIn(get(path, parameters));
    }

    static String statusIn(String body) {
        Matcher status = STATUS.matcher(body);
        assertThat(status.find()).as(body).isTrue();
        return status.group(1);
    }

    /** A request with {@code Timespan} and {@code Token}, to be changed at will. */
    HttpRequest.Builder signed(String pathAndQuery) {
        String timespan = Long.toString(now.getEpochSecond());
        return unsigned(pathAndQuery)
                .setHeader("Timespan", timespan)
                .setHeader("Token", md5(key + timespan + secretKey));
    }

    HttpRequest.Builder unsigned(String pathAndQuery) {
        return HttpRequest.newBuilder(baseUrl.resolve(pathAndQuery)).timeout(Duration.ofSeconds(20));
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return sendRaw(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<String> sendRaw(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return String.format("%032X", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has MD5", e);
        }
    }
}
