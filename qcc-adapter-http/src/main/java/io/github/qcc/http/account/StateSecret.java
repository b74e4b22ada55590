package io.github.qcc.http.account;

import io.github.qcc.domain.port.Endpoint;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secret of a platform under which accounts and requests get their pseudonyms. All processes that share a state use the
 * same secret. It is independent of QCC's SecretKey, because a rotated SecretKey must not start an empty account.
 */
public final class StateSecret {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 16;
    private static final int DIGEST_BYTES = 16;

    private final SecretKeySpec key;
    private final Mac prepared;

    private StateSecret(byte[] bytes) {
        key = new SecretKeySpec(bytes, ALGORITHM);
        prepared = prepare(key);
    }

    /**
     * Secret from text, such as the setting {@code QCC_STATE_SECRET}.
     *
     * @throws IllegalArgumentException if it has fewer than 16 bytes in UTF-8; the message does not quote it
     */
    public static StateSecret of(String text) {
        return of(Objects.requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Secret from bytes.
     *
     * @throws IllegalArgumentException if there are fewer than 16
     */
    public static StateSecret of(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("state secret must have at least " + LEAST_BYTES + " bytes but has "
                    + bytes.length + ": take 32 random bytes, for example from `openssl rand -base64 32`");
        }
        return new StateSecret(bytes.clone());
    }

    /** Secret for a state that no other process uses. */
    public static StateSecret random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new StateSecret(bytes);
    }

    /** Pseudonym of the account with an AppKey. */
    public AccountKey accountKey(String appKey) {
        return new AccountKey(digest("account", Objects.requireNonNull(appKey, "appKey")));
    }

    /**
     * Pseudonym of a request.
     *
     * @param parts everything that distinguishes it from other requests of the endpoint, such as the normal form of the
     *     search key and the page
     */
    public RequestDigest requestDigest(Endpoint endpoint, String... parts) {
        return new RequestDigest(digest(endpoint.tag(), parts));
    }

    private String digest(String kind, String... parts) {
        Mac mac = mac();
        update(mac, kind);
        for (String part : parts) {
            update(mac, part);
        }
        return HexFormat.of().formatHex(mac.doFinal(), 0, DIGEST_BYTES);
    }

    /** Each part goes in with its length, so that no two lists of parts give the same bytes. */
    private static void update(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        mac.update(bytes);
    }

    /** A copy of the prepared one, because looking an algorithm up takes longer than using it. */
    private Mac mac() {
        try {
            return (Mac) prepared.clone();
        } catch (CloneNotSupportedException otherProvider) {
            return prepare(key);
        }
    }

    private static Mac prepare(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** Does not show the secret. */
    @Override
    public String toString() {
        return "StateSecret[****]";
    }
}
