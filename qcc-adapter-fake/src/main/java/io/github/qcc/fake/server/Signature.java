package io.github.qcc.fake.server;

import io.github.qcc.domain.QccStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Verifies the signature of a request: the key is known, the time is near ours, and the token is the upper-case hex MD5
 * of {@code key + Timespan + SecretKey}. The time is checked before the token, because a stale token proves nothing.
 */
final class Signature {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}");

    private final String key;
    private final String secretKey;
    private final Clock clock;

    Signature(String key, String secretKey, Clock clock) {
        this.key = key;
        this.secretKey = secretKey;
        this.clock = clock;
    }

    /**
     * Verifies a request.
     *
     * @param key query parameter {@code key}; null where missing
     * @param timespan header {@code Timespan}, Unix time in seconds; null where missing
     * @param token header {@code Token}; null where missing
     * @throws RejectedRequestException with 101, 115 or 107
     */
    void verify(String key, String timespan, String token) throws RejectedRequestException {
        if (!this.key.equals(key)) {
            throw new RejectedRequestException(QccStatus.KEY_INVALID);
        }
        if (timespan == null || !isCurrent(timespan)) {
            throw new RejectedRequestException(QccStatus.AUTHENTICATION_FAILED);
        }
        // In constant time, so that the duration does not reveal how much of the token was right.
        if (token == null || !MessageDigest.isEqual(utf8(token(timespan)), utf8(token))) {
            throw new RejectedRequestException(QccStatus.SIGNATURE_REJECTED);
        }
    }

    private boolean isCurrent(String timespan) {
        return SECONDS.matcher(timespan).matches()
                && Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timespan)) <= WINDOW.toSeconds();
    }

    private String token(String timespan) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(utf8(key + timespan + secretKey));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has MD5", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
