package io.github.qcc.fake;

/** How an answer says that nothing is published; QCC has three ways, and all of them mean "no record". */
public enum EmptyForm {
    /** {@code Status} 201, {@code Result} null. */
    STATUS_201,
    /** {@code Status} 200, {@code VerifyResult} 0. */
    VERIFY_RESULT_0,
    /** {@code Status} 200, {@code VerifyResult} 1, {@code Data} empty, {@code TotalRecords} 0. */
    EMPTY_DATA
}
