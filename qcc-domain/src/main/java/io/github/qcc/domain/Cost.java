package io.github.qcc.domain;

import java.io.Serializable;

/**
 * Number of requests that an operation sent, by what QCC charges for them. A request that was refused before it was sent is
 * not counted. Immutable.
 *
 * @param charged requests that QCC charges
 * @param uncertain requests that were sent and whose response does not say whether QCC charges them
 * @param free requests that were sent and are not charged
 */
public record Cost(long charged, long uncertain, long free) implements Serializable {
    /** The cost of an operation that sent nothing. */
    public static final Cost NONE = new Cost(0, 0, 0);

    private static final Cost ONE_CHARGED = new Cost(1, 0, 0);
    private static final Cost ONE_UNCERTAIN = new Cost(0, 1, 0);
    private static final Cost ONE_FREE = new Cost(0, 0, 1);

    public Cost {
        if (charged < 0 || uncertain < 0 || free < 0) {
            throw new IllegalArgumentException(
                    "a cost counts requests, from 0, but was " + charged + ", " + uncertain + ", " + free);
        }
    }

    /** Returns the cost of one request that was sent. */
    public static Cost ofRequest(Billing billing) {
        return switch (billing) {
            case CHARGED -> ONE_CHARGED;
            case UNCERTAIN -> ONE_UNCERTAIN;
            case NONE -> ONE_FREE;
        };
    }

    /** Returns the sum of two costs. */
    public Cost plus(Cost other) {
        if (other.equals(NONE)) {
            return this;
        }
        return equals(NONE) ? other : new Cost(charged + other.charged, uncertain + other.uncertain, free + other.free);
    }

    /** Returns the most requests that QCC's bill can show: the charged ones and the uncertain ones. */
    public long atMost() {
        return charged + uncertain;
    }
}
