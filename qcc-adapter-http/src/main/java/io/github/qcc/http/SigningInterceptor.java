package io.github.qcc.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Adds what shows that it is the account that asks: the headers {@code Timespan}, Unix time in seconds, and {@code
 * Token}, upper-case hexadecimal MD5 of key, Timespan and secret key. Signed per attempt, for a signature ages; by one clock
 * reading, for both headers must agree.
 */
final class SigningInterceptor implements Interceptor {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final QccCredentials credentials;
    private final Clock clock;

    SigningInterceptor(QccCredentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        String timespan = Long.toString(clock.instant().getEpochSecond());
        return chain.proceed(chain.request()
                .newBuilder()
                .header("Timespan", timespan)
                .header("Token", token(credentials, timespan))
                .build());
    }

    static String token(QccCredentials credentials, String timespan) {
        String text = credentials.key() + timespan + credentials.secretKey();
        return HEX.formatHex(md5().digest(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has MD5", e);
        }
    }
}
