package io.github.qcc.domain.customs;

/** Whether customs treats a firm as an authorised economic operator (AEO, 经认证的经营者). */
public enum AeoStatus {
    YES,
    NO,
    /** The level alone does not tell, or not without its date. */
    UNKNOWN
}
