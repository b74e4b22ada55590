package io.github.qcc.fake.server;

import io.github.qcc.domain.QccStatus;

/** A request broke a rule of the protocol, and is answered by a status. */
final class RejectedRequestException extends Exception {
    private static final long serialVersionUID = 1L;

    private final QccStatus status;

    RejectedRequestException(QccStatus status) {
        super(status.english(), null, false, false);
        this.status = status;
    }

    QccStatus status() {
        return status;
    }
}
