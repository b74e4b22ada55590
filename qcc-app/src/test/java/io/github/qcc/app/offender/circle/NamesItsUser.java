package io.github.qcc.app.offender.circle;

import io.github.qcc.app.offender.NamesAnAdapter;

/** The other half of a circle. */
public final class NamesItsUser {
    NamesAnAdapter user;
}
