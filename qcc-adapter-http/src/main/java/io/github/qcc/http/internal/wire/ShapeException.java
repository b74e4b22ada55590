package io.github.qcc.http.internal.wire;

import java.io.IOException;

/** A part of an answer that has another shape than the contract says. The message goes with the part's path. */
final class ShapeException extends IOException {
    private static final long serialVersionUID = 1L;

    ShapeException(String message) {
        super(message);
    }
}
