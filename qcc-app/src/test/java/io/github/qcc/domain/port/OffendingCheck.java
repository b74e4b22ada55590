package io.github.qcc.domain.port;

/** Breaks the rule that ports are interfaces. */
public final class OffendingCheck {}
