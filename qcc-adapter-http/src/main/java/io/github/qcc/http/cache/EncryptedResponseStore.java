package io.github.qcc.http.cache;

import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.RequestDigest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts responses with AES-GCM before another store gets them, because they name persons. The key's id is stored in front
 * of the bytes. What the response answers, its page, time and order number are authenticated, so that no reader with access to the
 * store alone can change them or move bytes from one row to another.
 */
public final class EncryptedResponseStore implements ResponseStore {
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final ResponseStore store;
    private final ResponseKeyRing keys;
    private final SecureRandom random = new SecureRandom();

    /** Encrypts what a store keeps. */
    public EncryptedResponseStore(ResponseStore store, ResponseKeyRing keys) {
        this.store = Objects.requireNonNull(store, "store");
        this.keys = Objects.requireNonNull(keys, "keys");
    }

    @Override
    public List<StoredPages> find(ResponseKey key) {
        return store.find(key).stream()
                .map(stored -> StoredPages.of(
                        stored.operation(),
                        stored.pages(),
                        number -> stored.page(number).map(page -> decrypted(key, page))))
                .toList();
    }

    @Override
    public void put(ResponseKey key, StoredResponse page) {
        store.put(key, page.withBody(encrypted(key, page)));
    }

    @Override
    public long forget(AccountKey account, Endpoint endpoint, RequestDigest request) {
        return store.forget(account, endpoint, request);
    }

    @Override
    public long forgetBefore(AccountKey account, Instant moment) {
        return store.forgetBefore(account, moment);
    }

    @Override
    public Optional<Lead> lead(ResponseKey key, Duration lease) {
        return store.lead(key, lease);
    }

    private byte[] encrypted(ResponseKey key, StoredResponse page) {
        byte[] id = keys.currentId().getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] cipherText = run(Cipher.ENCRYPT_MODE, keyOf(keys.currentId()), nonce, page.body(), context(key, page));
        return ByteBuffer.allocate(2 + id.length + NONCE_BYTES + cipherText.length)
                .put(FORMAT)
                .put((byte) id.length)
                .put(id)
                .put(nonce)
                .put(cipherText)
                .array();
    }

    private StoredResponse decrypted(ResponseKey key, StoredResponse page) {
        ByteBuffer bytes = ByteBuffer.wrap(page.body());
        if (bytes.remaining() < 2 + NONCE_BYTES || bytes.get() != FORMAT) {
            throw new ResponseStoreException(
                    "a stored response is not encrypted as expected: it was stored without encryption, or altered; delete"
                            + " it with `forget`",
                    null);
        }
        byte[] id = new byte[bytes.get()];
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] cipherText = new byte[Math.max(0, bytes.remaining() - id.length - NONCE_BYTES)];
        bytes.get(id).get(nonce).get(cipherText);
        SecretKey secret = keyOf(new String(id, StandardCharsets.US_ASCII));
        return page.withBody(run(Cipher.DECRYPT_MODE, secret, nonce, cipherText, context(key, page)));
    }

    private SecretKey keyOf(String id) {
        return keys.key(id)
                .orElseThrow(() -> new ResponseStoreException(
                        "a stored response needs the key " + id
                                + ", which is not in the key ring: add it as an older key",
                        null));
    }

    /** What is authenticated beside the bytes; each part is followed by a line break, which none contains. */
    private static byte[] context(ResponseKey key, StoredResponse page) {
        return String.join(
                        "\n",
                        key.account().value(),
                        key.endpoint().tag(),
                        key.request().value(),
                        Integer.toString(key.pageSize()),
                        page.operation(),
                        page.page() + "/" + page.pageCount(),
                        Long.toString(page.receivedAt().toEpochMilli()),
                        page.orderNumber().map(OrderNumber::value).orElse(""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] bytes, byte[] context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException failure) {
            throw new ResponseStoreException(
                    mode == Cipher.DECRYPT_MODE
                            ? "a stored response cannot be decrypted: it was altered, moved, or encrypted under another key;"
                                    + " delete it with `forget`"
                            : "a response cannot be encrypted with the current key",
                    failure);
        }
    }
}
