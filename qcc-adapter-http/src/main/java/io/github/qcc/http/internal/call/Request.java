package io.github.qcc.http.internal.call;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.port.Endpoint;
import java.time.Instant;
import okio.Buffer;

/**
 * One request: what is asked, and how the response is read. A list or detail check makes it; it is used by one operation.
 *
 * @param <R> type of the result
 */
public interface Request<R> {
    /** The endpoint called. */
    Endpoint endpoint();

    /** Search key or case id, as it is sent. */
    String subject();

    /** Text that is equal for two requests if one response answers both. */
    String comparisonForm();

    /** The page of a list; the first of size 1 for an endpoint without pages. */
    PageRequest page();

    /** Stored pages that this request continues. */
    PageSet pages();

    /**
     * Reads a response.
     *
     * @param body the whole body; not consumed
     * @param receivedAt when it was received
     * @throws QccException if it is a refusal, or cannot be read
     */
    Decoded<R> read(Buffer body, Instant receivedAt);

    /**
     * A response that was read.
     *
     * @param result what the port returns
     * @param status the status of the response
     * @param <R> type of the result
     */
    record Decoded<R>(R result, QccStatus status) {}

    /**
     * Creates the failure for a response of which only a part was received: the part may contain what the request cost.
     *
     * @param part not consumed
     * @param fault what is wrong
     */
    QccException unreadable(Buffer part, String fault);

    /** Receipt of a result. */
    Receipt receipt(R result);

    /** A result with another receipt. */
    R withReceipt(R result, Receipt receipt);

    /** Number of values in a result that could not be understood. */
    int unreadableValues(R result);

    /** Whether a result says "no records". */
    boolean isNoRecord(R result);

    /** Pages of the whole list, by the total that a result states; at least this one. */
    int pageCount(R result);
}
