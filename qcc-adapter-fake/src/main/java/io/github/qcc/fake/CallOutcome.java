package io.github.qcc.fake;

/** How a call ended, as its caller sees it. */
public enum CallOutcome {
    /** A response with what was requested. */
    FOUND,
    /** A response that says that nothing is published. */
    NO_RECORD,
    /** A response with a status other than 200 and 201. */
    REFUSED,
    /** No response: an outage, a timeout, a broken connection. */
    NO_ANSWER,
    /** A response that cannot be read. */
    UNREADABLE
}
