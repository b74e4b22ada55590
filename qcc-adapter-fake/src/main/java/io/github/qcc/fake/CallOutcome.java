package io.github.qcc.fake;

/** How a call ended, as its caller sees it. */
public enum CallOutcome {
    /** Answered, with what was asked for. */
    FOUND,
    /** Answered: nothing is published. */
    NO_RECORD,
    /** Answered by a status other than 200 and 201. */
    REFUSED,
    /** Not answered: an outage, a timeout, a broken connection. */
    NO_ANSWER,
    /** Something came that is not an answer. */
    UNREADABLE
}
