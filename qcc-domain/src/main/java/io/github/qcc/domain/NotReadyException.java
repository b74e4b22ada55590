package io.github.qcc.domain;

/** Thrown when QCC is still preparing the response (205 等待处理中). The same call may be repeated later. */
public final class NotReadyException extends QccException {
    private static final long serialVersionUID = 1L;

    NotReadyException(Failure failure) {
        super("NOT_READY", failure);
    }

    @Override
    NotReadyException copy(Failure failure) {
        return new NotReadyException(failure);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
