package io.github.qcc.http.account;

/** Thrown when the store of an account state fails or does not answer in time. The message holds no secret. */
public class AccountStateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure of the store.
     *
     * @param message what failed and the way out, without secrets
     * @param cause the store's error; may be null
     */
    public AccountStateException(String message, Throwable cause) {
        super(message, cause);
    }
}
