package io.github.qcc.domain;

/** What one call cost. QCC charges for valid requests (有效请求), whether or not they found anything. */
public enum Billing {
    /** Not charged: refused before it was sent, answered by an invalid-request code, or turned away by a gateway. */
    NONE,
    /** Charged: QCC answered with a valid-request code. Never repeated. */
    CHARGED,
    /** Sent, and no answer could be read that says whether it was charged. */
    UNCERTAIN;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVICE_UNAVAILABLE = 503;

    /**
     * What a request cost that brought an HTTP error instead of a response of QCC's: nothing if a gateway turned it away
     * (429, 503), otherwise uncertain.
     */
    public static Billing ofHttpError(int httpStatus) {
        return httpStatus == TOO_MANY_REQUESTS || httpStatus == SERVICE_UNAVAILABLE ? NONE : UNCERTAIN;
    }
}
