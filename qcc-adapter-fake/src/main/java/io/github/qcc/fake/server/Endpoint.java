package io.github.qcc.fake.server;

import io.github.qcc.fake.OrderNumbers;
import java.util.Arrays;
import java.util.Optional;

/** The three methods of the interface documents. */
enum Endpoint {
    CREDIT_CHECK(OrderNumbers.CREDIT_CHECK, "GetList"),
    CASE_CHECK(OrderNumbers.CASE_CHECK, "GetList"),
    CASE_DETAIL(OrderNumbers.CASE_CHECK, "GetDetail");

    private final String interfaceName;
    private final String path;

    Endpoint(String interfaceName, String method) {
        this.interfaceName = interfaceName;
        this.path = QccSandbox.BASE_PATH + interfaceName + "/" + method;
    }

    static Optional<Endpoint> at(String path) {
        return Arrays.stream(values())
                .filter(endpoint -> endpoint.path.equals(path))
                .findFirst();
    }

    /** First segment of the path, with which order numbers begin. */
    String interfaceName() {
        return interfaceName;
    }
}
