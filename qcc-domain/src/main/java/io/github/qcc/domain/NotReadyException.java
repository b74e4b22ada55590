package io.github.qcc.domain;

/** QCC is still preparing the answer (205 等待处理中). The same call may be made again in a while. */
public final class NotReadyException extends QccException {
    private static final long serialVersionUID = 1L;

    NotReadyException(Statement statement) {
        super("NOT_READY", statement);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
