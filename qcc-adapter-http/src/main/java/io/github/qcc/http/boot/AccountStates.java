package io.github.qcc.http.boot;

import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.GuardedAccountState;
import io.github.qcc.http.account.JdbcAccountState;
import io.github.qcc.http.account.RedisAccountState;
import io.github.qcc.http.account.RedisScripts;
import io.github.qcc.http.account.StateSecret;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;

/** Creates the account state that the properties name. */
final class AccountStates {
    private static final Log LOG = LogFactory.getLog(AccountStates.class);

    private AccountStates() {}

    static AccountState create(QccProperties properties, BeanFactory beans, Environment environment) {
        secret(properties); // Refused at once, before a store is opened.
        return switch (properties.state()) {
            case MEMORY -> memory(environment);
            case JDBC -> jdbc(properties, beans);
            case REDIS -> redis(beans);
        };
    }

    private static AccountState memory(Environment environment) {
        if (environment.containsProperty("KUBERNETES_SERVICE_HOST")) {
            LOG.warn(
                    "qcc.state is memory: each pod keeps rate, quota and refusals for itself. If several pods share the"
                            + " account, set qcc.state to jdbc or redis");
        }
        return AccountState.inMemory();
    }

    private static AccountState jdbc(QccProperties properties, BeanFactory beans) {
        DataSource dataSource = beans.getBeanProvider(DataSource.class).getIfUnique();
        if (dataSource == null) {
            throw missing(
                    "jdbc", "DataSource", "org.springframework.boot:spring-boot-starter-jdbc", "spring.datasource.url");
        }
        if (properties.createSchema()) {
            JdbcAccountState.createTables(dataSource);
        }
        return GuardedAccountState.of(new JdbcAccountState(dataSource));
    }

    private static AccountState redis(BeanFactory beans) {
        RedisScripts scripts = beans.getBeanProvider(RedisScripts.class).getIfUnique();
        if (scripts == null) {
            throw missing(
                    "redis",
                    "StringRedisTemplate / RedisScripts",
                    "org.springframework.boot:spring-boot-starter-data-redis",
                    "spring.data.redis.url");
        }
        return GuardedAccountState.of(new RedisAccountState(scripts));
    }

    /** Secret of the state: the one that is configured, or a random one for a state in memory. */
    static StateSecret secret(QccProperties properties) {
        if (properties.stateSecret() != null) {
            try {
                return StateSecret.of(properties.stateSecret());
            } catch (IllegalArgumentException tooShort) {
                throw secretNeeded(tooShort.getMessage());
            }
        }
        if (properties.state() == QccProperties.StateStore.MEMORY) {
            return StateSecret.random();
        }
        throw secretNeeded("qcc.state-secret is not set, but qcc.state is shared.");
    }

    private static QccSetupException secretNeeded(String reason) {
        return new QccSetupException(
                "共享的账户状态需要 qcc.state-secret（至少 16 字节）。\n" + reason,
                "请在所有进程中配置相同的 qcc.state-secret，可用 openssl rand -base64 32 生成。\n"
                        + "Set the same qcc.state-secret in all processes; openssl rand -base64 32 makes one.");
    }

    private static QccSetupException missing(String state, String bean, String artifact, String property) {
        return new QccSetupException(
                "qcc.state=" + state + "，但没有（唯一的）" + bean + "。\nqcc.state is " + state + ", but there is no single "
                        + bean + ".",
                "请添加依赖 " + artifact + " 并配置 " + property + "，或将 qcc.state 改为 memory（仅限单进程）。\n" + "Add "
                        + artifact + " and set " + property
                        + ", or set qcc.state to memory if only one process uses the"
                        + " account.");
    }
}
