package io.github.qcc.http.boot;

import io.github.qcc.domain.port.QccPorts;

/** Wraps the ports that are handed to the application. */
@FunctionalInterface
interface PortsDecorator {
    QccPorts decorate(QccPorts ports);
}
