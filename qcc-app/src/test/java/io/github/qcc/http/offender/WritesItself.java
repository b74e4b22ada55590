package io.github.qcc.http.offender;

import tools.jackson.offender.AnyWriter;

/** Breaks the rule that only the modules need Jackson. */
public final class WritesItself {
    AnyWriter writer;
}
