package io.github.qcc.http.internal.okhttp;

import java.io.IOException;

/** The other side answered, with another HTTP status than 200. */
final class HttpErrorException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String retryAfter;

    /**
     * An answer by its head alone.
     *
     * @param code HTTP status
     * @param retryAfter header {@code Retry-After}; null where there is none
     */
    HttpErrorException(int code, String retryAfter) {
        super("HTTP " + code);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    int code() {
        return code;
    }

    /** What it is called in tags: the code where the code decides what to do, else its class. */
    String tag() {
        return code == 408 || code == 429 || code == 503 ? "http-" + code : "http-" + code / 100 + "xx";
    }

    String retryAfter() {
        return retryAfter;
    }
}
