package io.github.qcc.http.cache;

import io.github.qcc.domain.OrderNumber;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/** One response as QCC sent it: its bytes, their SHA-256, billing reference and time. Immutable. */
public final class StoredResponse {
    private final String operation;
    private final int page;
    private final int pageCount;
    private final byte[] body;
    private final String sha256;
    private final Optional<OrderNumber> orderNumber;
    private final Instant receivedAt;

    private StoredResponse(
            String operation,
            int page,
            int pageCount,
            byte[] body,
            String sha256,
            Optional<OrderNumber> orderNumber,
            Instant receivedAt) {
        this.operation = Objects.requireNonNull(operation, "operation");
        this.page = page;
        this.pageCount = pageCount;
        this.body = body;
        this.sha256 = Objects.requireNonNull(sha256, "sha256");
        this.orderNumber = Objects.requireNonNull(orderNumber, "orderNumber");
        // As exact as databases keep it, so that a response is equal to what a store gives back.
        this.receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
        if (page < 1 || pageCount < page) {
            throw new IllegalArgumentException("page must be 1 to the page count but was " + page + " of " + pageCount);
        }
    }

    /**
     * A response that was just received.
     *
     * @param operation identifies the operation that asked for all pages of the list
     * @param page page of the list, from 1
     * @param pageCount pages of the list by the total that the response states, at least {@code page}
     * @param body the bytes of the body as received; copied
     * @param orderNumber QCC's billing reference
     * @param receivedAt when it was received
     */
    public static StoredResponse received(
            String operation,
            int page,
            int pageCount,
            byte[] body,
            Optional<OrderNumber> orderNumber,
            Instant receivedAt) {
        byte[] copy = body.clone();
        return new StoredResponse(operation, page, pageCount, copy, sha256(copy), orderNumber, receivedAt);
    }

    /**
     * A response that a store gives back.
     *
     * @throws ResponseStoreException if the SHA-256 of the bytes is not the one that was stored: the store was altered
     */
    public static StoredResponse restored(
            String operation,
            int page,
            int pageCount,
            byte[] body,
            String sha256,
            Optional<OrderNumber> orderNumber,
            Instant receivedAt) {
        byte[] copy = body.clone();
        if (!sha256(copy).equals(sha256)) {
            throw new ResponseStoreException(
                    "the bytes of a stored response do not have the SHA-256 that was stored with them: the store was"
                            + " altered or damaged; delete the response with `forget`",
                    null);
        }
        return new StoredResponse(operation, page, pageCount, copy, sha256, orderNumber, receivedAt);
    }

    /** This response with other bytes, for stores that encrypt. */
    StoredResponse withBody(byte[] other) {
        return received(operation, page, pageCount, other, orderNumber, receivedAt);
    }

    /** This response without its bytes. */
    StoredPages.StoredPage summary() {
        return new StoredPages.StoredPage(page, pageCount, receivedAt);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Identifies the operation that asked for all pages of the list. */
    public String operation() {
        return operation;
    }

    /** Page of the list, from 1. */
    public int page() {
        return page;
    }

    /** Pages of the list by the total that the response states. */
    public int pageCount() {
        return pageCount;
    }

    /** The bytes of the body as received; a copy. */
    public byte[] body() {
        return body.clone();
    }

    /** Size of the body in bytes. */
    public int length() {
        return body.length;
    }

    /** SHA-256 of the received bytes, in 64 hexadecimal digits of lower case. */
    public String sha256() {
        return sha256;
    }

    /** QCC's billing reference. */
    public Optional<OrderNumber> orderNumber() {
        return orderNumber;
    }

    /** When it was received. */
    public Instant receivedAt() {
        return receivedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredResponse that
                && operation.equals(that.operation)
                && page == that.page
                && pageCount == that.pageCount
                && sha256.equals(that.sha256)
                && Arrays.equals(body, that.body)
                && orderNumber.equals(that.orderNumber)
                && receivedAt.equals(that.receivedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(operation, page, sha256);
    }

    /** Does not show the bytes, which may name persons. */
    @Override
    public String toString() {
        return "StoredResponse[page " + page + " of " + pageCount + ", " + body.length + " bytes, received "
                + receivedAt + "]";
    }
}
