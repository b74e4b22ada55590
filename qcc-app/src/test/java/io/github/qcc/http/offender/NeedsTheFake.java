package io.github.qcc.http.offender;

import io.github.qcc.fake.FakeQcc;

/** Breaks the rule that adapters do not know each other. */
public final class NeedsTheFake {
    FakeQcc other;
}
