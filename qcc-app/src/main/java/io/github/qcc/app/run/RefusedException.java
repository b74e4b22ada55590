package io.github.qcc.app.run;

/**
 * Thrown when a command cannot be carried out with what it was given: arguments, settings, list or store. Nothing was sent.
 * The message names the value, the rule and the way out, and never a secret.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 2L;

    private final String chinese;

    /** A command that is refused for a reason given in English alone. */
    public RefusedException(String message) {
        this(new Bilingual(message, message));
    }

    /** A command that is refused for a reason given in both languages; the message is the English one. */
    public RefusedException(Bilingual reason) {
        super(reason.en());
        this.chinese = reason.zh();
    }

    /** Why the command is refused, in both languages. */
    public Bilingual reason() {
        return new Bilingual(chinese, getMessage());
    }
}
