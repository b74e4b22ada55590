package io.github.qcc.http.boot;

import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.QccHttp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The adapters of all accounts, by name. Closes them with the application. */
public final class QccClients implements AutoCloseable {
    /** Name of the account that is configured directly under {@code qcc}. */
    public static final String DEFAULT = "default";

    private final Map<String, QccHttp> clients;
    private final PortsDecorator decorator;

    QccClients(Map<String, QccHttp> clients, PortsDecorator decorator) {
        this.clients = new LinkedHashMap<>(clients);
        this.decorator = decorator;
    }

    /** Names of the accounts. */
    public Set<String> names() {
        return Set.copyOf(clients.keySet());
    }

    /**
     * The adapter of an account.
     *
     * @throws IllegalArgumentException if no account has this name; the message lists the names
     */
    public QccHttp get(String account) {
        QccHttp client = clients.get(account);
        if (client == null) {
            throw new IllegalArgumentException("there is no QCC account '" + account + "', only " + clients.keySet()
                    + ": configure qcc.accounts." + account + ".key and .secret-key");
        }
        return client;
    }

    /**
     * The ports of an account, observed if the application has an observation registry.
     *
     * @throws IllegalArgumentException if no account has this name
     */
    public QccPorts ports(String account) {
        QccHttp client = get(account);
        return decorator.decorate(QccPorts.of(client.importExportCredit(), client.terminatedCases()));
    }

    @Override
    public void close() {
        clients.values().forEach(QccHttp::close);
    }
}
