package io.github.qcc.http.call;

/** Whether an attempt that QCC may have charged, and whose response could not be read, is repeated. */
public enum RetryUncertain {
    /** It is repeated one more time in an operation. */
    ONCE,
    /** It is never repeated. */
    NEVER
}
