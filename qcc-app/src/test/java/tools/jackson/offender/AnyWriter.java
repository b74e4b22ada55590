package tools.jackson.offender;

/** Stands for a class of Jackson. */
public final class AnyWriter {}
