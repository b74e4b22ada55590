package io.github.qcc.domain;

/** What one call cost. QCC charges for valid requests (有效请求), whether or not they found anything. */
public enum Billing {
    /** Not charged: refused before it was sent, answered by an invalid-request code, or turned away by a gateway. */
    NONE,
    /** Charged: QCC answered with a valid-request code. Never repeated. */
    CHARGED,
    /** Sent, and no answer could be read that says whether it was charged. */
    UNCERTAIN
}
