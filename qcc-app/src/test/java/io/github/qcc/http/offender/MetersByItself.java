package io.github.qcc.http.offender;

import io.micrometer.offender.AnyMeter;

/** Breaks the rule that Micrometer is named in one place. */
public final class MetersByItself {
    AnyMeter meter;
}
