package io.github.qcc.app.run;

/** A run that can not begin, or go on, with what it was given; nothing was sent. The message is one sentence with the way out. */
public final class RunRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A run that is refused for a reason. */
    public RunRefusedException(String message) {
        super(message);
    }
}
