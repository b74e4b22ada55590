package io.github.qcc.app.config;

import io.github.qcc.app.run.CallRecorder;
import io.github.qcc.app.run.CheckPage;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.CompanyPorts;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import java.time.Clock;
import java.util.function.Supplier;

/** The ports of a run that is read: the responses in its store, decoded by this version. It sends nothing. Thread-safe. */
public final class StoredRun {
    private final RunStore store;
    private final CallRecorder recorder;
    private final QccPorts ports;

    /** The responses of a store, which must stay open. */
    public StoredRun(RunStore store) {
        this.store = store;
        this.recorder = new CallRecorder(store, Clock.systemUTC());
        // It needs no close, because it never opens a connection.
        QccHttp http = QccHttp.builder(QccCredentials.of("none", "none"))
                .responses(new RunResponses(store, recorder))
                .build();
        this.ports = http.with(RunResponses.ALWAYS);
    }

    /** The ports for one company; what the run did not receive is not available. */
    public QccPorts ports(Company company) {
        return new CompanyPorts(ports, company, this::stored);
    }

    private <T> CheckResult<T> stored(CheckPage page, Supplier<CheckResult<T>> call) {
        if (!store.responses(page.company(), page.endpoint()).containsKey(page.page())) {
            throw ServiceUnavailableException.notSent("no response is kept", null);
        }
        CheckResult<T> result = recorder.asking(page, call);
        return result.withReceipt(result.receipt().withCost(store.cost(page)));
    }
}
