package io.github.qcc.app.run;

/**
 * Thrown when what a store holds does not have the hash that was stored with it. The message names the company and the way
 * out.
 */
public final class AlteredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String chinese;

    /** Something that was altered; the message is the English reason. */
    public AlteredException(Bilingual reason) {
        super(reason.en());
        this.chinese = reason.zh();
    }

    /** What was altered, in both languages. */
    public Bilingual reason() {
        return new Bilingual(chinese, getMessage());
    }
}
