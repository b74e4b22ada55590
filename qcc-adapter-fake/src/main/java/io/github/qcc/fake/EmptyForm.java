package io.github.qcc.fake;

/** How a response says that nothing is published. QCC has three forms, and each means "no record". */
public enum EmptyForm {
    /** {@code Status} 201, {@code Result} null. */
    STATUS_201,
    /** {@code Status} 200, {@code VerifyResult} 0. */
    VERIFY_RESULT_0,
    /** {@code Status} 200, {@code VerifyResult} 1, {@code Data} empty, {@code TotalRecords} 0. */
    EMPTY_DATA
}
