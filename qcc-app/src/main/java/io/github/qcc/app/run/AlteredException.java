package io.github.qcc.app.run;

/**
 * Thrown when what a store holds does not have the hash that was stored with it. The message names the company and the way
 * out.
 */
public final class AlteredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Something that was altered. */
    public AlteredException(String message) {
        super(message);
    }
}
