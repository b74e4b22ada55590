package io.github.qcc.domain;

/** QCC is still preparing the answer (205 等待处理中). The same call may be made again in a while. */
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
