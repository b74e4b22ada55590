package io.micrometer.offender;

/** Stands for all of Micrometer, which is not on this module's class path. */
public interface AnyMeter {}
