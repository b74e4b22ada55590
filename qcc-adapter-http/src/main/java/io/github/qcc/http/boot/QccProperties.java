package io.github.qcc.http.boot;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the application as a whole. {@link QccAccountProperties} are those of an account.
 *
 * @param enabled Whether anything is configured. 是否启用自动配置。
 * @param adapter What answers: http for QCC itself, fake for invented data in memory, sandbox for invented data over HTTP.
 *     数据来源：http 为企查查正式接口，fake 为内存中的虚构数据，sandbox 为经 HTTP 提供的虚构数据。
 * @param state Where refusals, spending and departures are kept: in the memory of this process, in a database (jdbc), or in
 *     Redis. Processes that share an account need jdbc or redis.
 *     账户状态（停用、用量、发送时刻）的存放位置：memory 为本进程内存，jdbc 为数据库，redis 为 Redis；多个进程共用一个账户时须选 jdbc 或 redis。
 * @param stateSecret Secret of at least 16 bytes under which the account gets its pseudonym in a shared state; the same in
 *     all processes, independent of the SecretKey. 共享状态所用的密钥，至少 16 字节，所有进程须一致，且与 SecretKey 无关。
 * @param createSchema Whether the tables of the state jdbc are created if they are missing. 状态为 jdbc 时，是否自动创建缺少的表。
 * @param accounts Further accounts by name; each has the settings that the default account has under qcc.
 *     其他账户，按名称配置；每个账户可用的设置项与 qcc 下的默认账户相同。
 */
@ConfigurationProperties("qcc")
record QccProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("http") Adapter adapter,
        @DefaultValue("memory") StateStore state,
        String stateSecret,
        @DefaultValue("false") boolean createSchema,
        @DefaultValue Map<String, QccAccountProperties> accounts) {

    enum Adapter {
        HTTP,
        FAKE,
        SANDBOX
    }

    enum StateStore {
        MEMORY,
        JDBC,
        REDIS
    }

    /** Does not show the secret. */
    @Override
    public String toString() {
        return "QccProperties[adapter=" + adapter + ", state=" + state + ", accounts=" + accounts.keySet() + "]";
    }
}
