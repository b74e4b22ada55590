package io.github.qcc.fake;

import io.github.qcc.domain.Billing;

/**
 * What calls would have cost.
 *
 * @param charged calls that QCC would charge
 * @param uncertain calls of which their caller cannot know
 * @param free calls that cost nothing
 */
public record Bill(long charged, long uncertain, long free) {
    static final Bill NOTHING = new Bill(0, 0, 0);

    Bill plus(Billing billing) {
        return switch (billing) {
            case CHARGED -> new Bill(charged + 1, uncertain, free);
            case UNCERTAIN -> new Bill(charged, uncertain + 1, free);
            case NONE -> new Bill(charged, uncertain, free + 1);
        };
    }

    /** All calls, whatever they cost. */
    public long calls() {
        return charged + uncertain + free;
    }
}
