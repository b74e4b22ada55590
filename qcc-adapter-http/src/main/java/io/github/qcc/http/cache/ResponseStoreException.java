package io.github.qcc.http.cache;

/** Thrown when a response store fails. The message holds no response and no secret. */
public class ResponseStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure of the store.
     *
     * @param message what failed and the way out
     * @param cause the store's error; may be null
     */
    public ResponseStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
