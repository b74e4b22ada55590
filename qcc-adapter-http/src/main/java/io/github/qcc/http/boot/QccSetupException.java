package io.github.qcc.http.boot;

/** The application cannot start with these settings. */
final class QccSetupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * A setting that does not work.
     *
     * @param description what is wrong, in Chinese and English
     * @param action what to change
     */
    QccSetupException(String description, String action) {
        super(description);
        this.action = action;
    }

    String action() {
        return action;
    }
}
