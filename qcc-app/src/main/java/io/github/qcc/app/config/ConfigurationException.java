package io.github.qcc.app.config;

/** The configuration can not be used; the message names the setting, the rule and the way out, never a secret. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A setting that breaks a rule. */
    public ConfigurationException(String message) {
        super(message);
    }
}
