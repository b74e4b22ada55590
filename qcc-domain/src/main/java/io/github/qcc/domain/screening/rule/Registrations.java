package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.CustomsStatus;

/** Conditions of a registration that several rules use. */
final class Registrations {
    private Registrations() {}

    /** Whether the registration is cancelled 注销. */
    static boolean isCancelled(CustomsRegistration row) {
        return row.status().value().filter(CustomsStatus.CANCELLED::equals).isPresent();
    }

    /** Whether the registration is in force: 正常, or no status is stated, as in a third of all rows. */
    static boolean isInForce(CustomsRegistration row) {
        return row.status().isAbsent()
                || row.status().value().filter(CustomsStatus.NORMAL::equals).isPresent();
    }
}
