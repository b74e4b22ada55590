package io.github.qcc.app.cli;

/** A command was called wrongly; nothing was sent. The message names the value, the rule and the way out. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
