package io.github.qcc.app.offender;

import io.github.qcc.app.offender.circle.NamesItsUser;
import io.github.qcc.fake.FakeQcc;

/** Breaks the rule that only the wiring names adapters, and is half of a circle. */
public final class NamesAnAdapter {
    FakeQcc adapter;
    NamesItsUser other;
}
