package org.springframework.offender;

/** Stands for a class of Spring. */
public final class AnyBean {}
