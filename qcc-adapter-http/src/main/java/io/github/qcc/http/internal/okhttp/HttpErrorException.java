package io.github.qcc.http.internal.okhttp;

import java.io.IOException;

/** A response with another HTTP status than 200. */
final class HttpErrorException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String retryAfter;

    /**
     * A response of which only the head is used.
     *
     * @param code HTTP status
     * @param retryAfter header {@code Retry-After}; null without one
     */
    HttpErrorException(int code, String retryAfter) {
        super("HTTP " + code);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    int code() {
        return code;
    }

    /** Tag: the code if it decides what to do, otherwise its class. */
    String tag() {
        return code == 408 || code == 429 || code == 503 ? "http-" + code : "http-" + code / 100 + "xx";
    }

    String retryAfter() {
        return retryAfter;
    }
}
