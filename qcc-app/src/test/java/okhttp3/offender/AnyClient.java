package okhttp3.offender;

/** Stands for a class of OkHttp. */
public final class AnyClient {}
