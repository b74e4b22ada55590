package io.github.qcc.app.run;

/**
 * Thrown when a command cannot be carried out with what it was given: arguments, settings, list or store. Nothing was sent.
 * The message names the value, the rule and the way out, and never a secret.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A command that is refused for a reason. */
    public RefusedException(String message) {
        super(message);
    }
}
