package io.github.qcc.http.internal.okhttp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Signs requests with key and secret key, and shows neither. */
public final class RequestSigner {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String key;
    private final String secretKey;

    /** A signer for one account. */
    public RequestSigner(String key, String secretKey) {
        this.key = key;
        this.secretKey = secretKey;
    }

    String key() {
        return key;
    }

    /** Upper-case hexadecimal MD5 of key, Timespan and secret key. */
    public String token(String timespan) {
        return HEX.formatHex(md5().digest((key + timespan + secretKey).getBytes(StandardCharsets.US_ASCII)));
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has MD5", e);
        }
    }

    /** Shows neither key nor secret key. */
    @Override
    public String toString() {
        return "RequestSigner[****]";
    }
}
