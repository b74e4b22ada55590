package io.github.qcc.http.boot;

import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.QccHttpBuilder;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.cache.ResponseStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Builds an adapter for each account that is configured. */
final class ClientFactory {
    /** Bean of the fake's sandbox: properties {@code base-url}, {@code key} and {@code secret-key}. */
    private static final String SANDBOX = "qccSandboxConnection";

    private final QccProperties properties;
    private final AccountState state;
    private final ResponseStore responses;
    private final List<QccHttpBuilderCustomizer> customizers;
    private final StateSecret secret;

    /** A factory, without a response store if {@code responses} is null. */
    ClientFactory(
            QccProperties properties,
            AccountState state,
            ResponseStore responses,
            List<QccHttpBuilderCustomizer> customizers) {
        this.properties = properties;
        this.state = state;
        this.responses = responses;
        this.customizers = customizers;
        secret = AccountStates.secret(properties);
    }

    Map<String, QccHttp> create(Environment environment, BeanFactory beans, QccConnectionDetails connection) {
        Map<String, QccHttp> clients = new LinkedHashMap<>();
        QccAccountProperties account = Binder.get(environment).bindOrCreate("qcc", QccAccountProperties.class);
        if (connection != null) {
            clients.put(
                    QccClients.DEFAULT,
                    client(
                            QccClients.DEFAULT,
                            account,
                            connection.baseUrl(),
                            connection.key(),
                            connection.secretKey()));
        } else if (properties.adapter() == QccProperties.Adapter.SANDBOX) {
            clients.put(QccClients.DEFAULT, sandboxed(account, beans));
        } else if (account.key() != null) {
            clients.put(
                    QccClients.DEFAULT,
                    client(QccClients.DEFAULT, account, account.baseUrl(), account.key(), account.secretKey()));
        }
        properties
                .accounts()
                .forEach((name, further) -> clients.put(
                        name, client(name, further, further.baseUrl(), further.key(), further.secretKey())));
        return clients;
    }

    private QccHttp sandboxed(QccAccountProperties account, BeanFactory beans) {
        if (!beans.containsBean(SANDBOX)) {
            throw new QccSetupException(
                    "qcc.adapter=sandbox，但类路径上没有 qcc-adapter-fake。\n"
                            + "qcc.adapter is sandbox, but qcc-adapter-fake is not on the class path.",
                    "请添加依赖 io.github.qcc:qcc-adapter-fake，或改用 qcc.adapter=http。\n"
                            + "Add io.github.qcc:qcc-adapter-fake, or set qcc.adapter=http.");
        }
        Properties sandbox = beans.getBean(SANDBOX, Properties.class);
        return client(
                QccClients.DEFAULT,
                account,
                sandbox.getProperty("base-url"),
                sandbox.getProperty("key"),
                sandbox.getProperty("secret-key"));
    }

    private QccHttp client(String name, QccAccountProperties account, String baseUrl, String key, String secretKey) {
        String prefix = name.equals(QccClients.DEFAULT) ? "qcc" : "qcc.accounts." + name;
        if (key == null || secretKey == null) {
            String missing = prefix + (key == null ? ".key" : ".secret-key");
            throw new QccSetupException(
                    "缺少配置项 " + missing + "。\nThe property " + missing + " is not set.",
                    "请同时配置 " + prefix + ".key 与 " + prefix + ".secret-key。\n" + "Set both " + prefix + ".key and "
                            + prefix + ".secret-key.");
        }
        try {
            QccHttpBuilder builder = QccHttp.builder(QccCredentials.of(key, secretKey))
                    .accountName(name)
                    .state(state)
                    .stateSecret(secret);
            if (baseUrl != null) {
                builder.baseUrl(baseUrl);
            }
            if (responses != null) {
                builder.responses(responses);
            }
            account.apply(builder);
            customizers.forEach(customizer -> customizer.customize(name, builder));
            return builder.build();
        } catch (IllegalArgumentException invalid) {
            throw new QccSetupException(
                    prefix + " 下的配置无效。\nA setting under " + prefix + " is not valid: " + invalid.getMessage(),
                    "请修正 " + prefix + " 下的该配置项。\nCorrect that setting under " + prefix + ".");
        }
    }
}
