package io.github.qcc.fake.server;

import io.github.qcc.domain.QccStatus;

/** Thrown when a request breaks a rule of the protocol; has the status of the response. */
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
