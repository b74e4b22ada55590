package io.github.qcc.domain;

/** Cost of one request. QCC charges valid requests (有效请求), even if they find nothing. */
public enum Billing {
    /** Not charged: refused before it was sent, rejected with an invalid-request code, or rejected by a gateway. */
    NONE,
    /** Charged: QCC responded with a valid-request code. Never repeated. */
    CHARGED,
    /** Sent, but no readable response says whether it was charged. */
    UNCERTAIN;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVICE_UNAVAILABLE = 503;

    /**
     * Returns the cost of a request that got an HTTP error: nothing if a gateway rejected it (429, 503), otherwise
     * uncertain.
     */
    public static Billing ofHttpError(int httpStatus) {
        return httpStatus == TOO_MANY_REQUESTS || httpStatus == SERVICE_UNAVAILABLE ? NONE : UNCERTAIN;
    }
}
