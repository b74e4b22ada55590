package io.github.qcc.http.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys under which stored responses are encrypted. New responses use the current key; older ones are read with the key whose
 * id they carry. To rotate, add a new current key and keep the old ones until their responses are forgotten.
 */
public interface ResponseKeyRing {
    /** Id of the key for new responses: 1 to 64 characters of printable ASCII. */
    String currentId();

    /** AES key of 128, 192 or 256 bits; empty if the ring does not have it. */
    Optional<SecretKey> key(String id);

    /**
     * A ring of one key of 256 bits.
     *
     * @throws IllegalArgumentException if there are not 32 bytes; the message does not quote them
     */
    static ResponseKeyRing of(byte[] current) {
        return of(current, new byte[0][]);
    }

    /**
     * A ring of keys of 256 bits. The id of a key is derived from it, so that it need not be configured.
     *
     * @param current the key for new responses
     * @param older keys of responses that are still to be read
     * @throws IllegalArgumentException if one of them does not have 32 bytes; the message does not quote them
     */
    static ResponseKeyRing of(byte[] current, byte[]... older) {
        String currentId = idOf(current);
        Map<String, SecretKey> keys = new HashMap<>();
        keys.put(currentId, keyOf(current));
        Arrays.stream(older).forEach(key -> keys.put(idOf(key), keyOf(key)));
        return new ResponseKeyRing() {
            @Override
            public String currentId() {
                return currentId;
            }

            @Override
            public Optional<SecretKey> key(String id) {
                return Optional.ofNullable(keys.get(id));
            }

            @Override
            public String toString() {
                return "ResponseKeyRing[" + keys.size() + " keys]";
            }
        };
    }

    private static SecretKey keyOf(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("a key must have 32 bytes but has " + bytes.length
                    + ": make one with `openssl rand -base64 32`, and decode the base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static String idOf(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("id of a response key".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
