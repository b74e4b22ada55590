package io.github.qcc.http.boot;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.QccHttpBuilder;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.RetryUncertain;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of one account: directly under {@code qcc} for the default account, under {@code qcc.accounts.NAME} for another.
 * What is not set has the default of the library.
 *
 * @param key AppKey of the account. 账户的 AppKey。
 * @param secretKey SecretKey of the account; it is never sent. 账户的 SecretKey，仅用于签名，不会发送。
 * @param baseUrl Address of the interfaces; https://pro.qcc.com/api/yj/ by default. 接口地址，默认为 https://pro.qcc.com/api/yj/。
 * @param paths Path of an endpoint below the address, if it differs from the documents. 与接口文档不同的接口路径。
 * @param connectTimeout Longest time to open a connection. 建立连接的最长时间。
 * @param readTimeout Longest silence during a response. 读取响应时的最长静默时间。
 * @param callTimeout Longest time of one attempt. 单次请求的最长时间。
 * @param operationTimeout Longest time of an operation with all its waits and attempts. 一次操作（含等待与重试）的最长时间。
 * @param rate Most calls of the account in any second, as a decimal. 账户每秒最多调用次数，可为小数。
 * @param concurrency Most calls that this process has under way at once. 本进程最大并发调用数。
 * @param accountConcurrency Most calls that all processes of the account have under way at once. 账户所有进程合计的最大并发调用数。
 * @param callsPerDay Most charged calls a day in China. 每日（北京时间）最多计费次数。
 * @param maxCalls Most charged calls in all. 累计最多计费次数。
 * @param maxCost Most yuan in all; needs the prices. 累计最高费用（元），须同时配置单价。
 * @param prices Price of a call in yuan, by endpoint. 各接口的单价（元）。
 * @param attempts Most attempts of one operation, the first included. 一次操作最多尝试次数（含首次）。
 * @param retryUncertain Whether an attempt that may have been charged is repeated. 可能已计费的请求是否重发。
 * @param pollWhilePreparing Whether a request is repeated while QCC prepares its response (205).
 *     企查查返回 205（处理中）时是否继续查询。
 * @param probePause Time after a refusal until one call is let through as a probe. 账户被停用后到下一次试探调用的间隔。
 * @param proxy Proxy to QCC. 访问企查查所用的代理。
 */
@ConfigurationProperties("qcc")
record QccAccountProperties(
        String key,
        String secretKey,
        String baseUrl,
        @DefaultValue Map<Endpoint, String> paths,
        Duration connectTimeout,
        Duration readTimeout,
        Duration callTimeout,
        Duration operationTimeout,
        BigDecimal rate,
        Integer concurrency,
        Integer accountConcurrency,
        Long callsPerDay,
        Long maxCalls,
        BigDecimal maxCost,
        @DefaultValue Map<Endpoint, BigDecimal> prices,
        Integer attempts,
        RetryUncertain retryUncertain,
        Boolean pollWhilePreparing,
        Duration probePause,
        ProxyProperties proxy) {

    /**
     * A proxy.
     *
     * @param host Host of the proxy. 代理主机。
     * @param port Port of the proxy. 代理端口。
     * @param user User, if the proxy asks for one. 代理用户名（如需要）。
     * @param password Password of the user. 代理密码。
     */
    record ProxyProperties(String host, int port, String user, String password) {
        /** Does not show the password. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** Hands what is set to a builder. */
    void apply(QccHttpBuilder builder) {
        paths.forEach(builder::path);
        given(connectTimeout, builder::connectTimeout);
        given(readTimeout, builder::readTimeout);
        given(callTimeout, builder::callTimeout);
        if (proxy != null) {
            builder.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
            if (proxy.user() != null) {
                builder.proxyLogin(proxy.user(), proxy.password());
            }
        }
        builder.calls(callSettings());
    }

    private CallSettings callSettings() {
        CallSettings.Builder calls = CallSettings.builder();
        given(operationTimeout, calls::operationTimeout);
        given(rate, calls::rate);
        given(concurrency, calls::concurrency);
        given(accountConcurrency, calls::accountConcurrency);
        given(callsPerDay, calls::callsPerDay);
        prices.forEach(calls::price);
        given(maxCalls, calls::maxCalls);
        given(maxCost, calls::maxCost);
        given(attempts, calls::attempts);
        given(retryUncertain, calls::retryUncertain);
        given(pollWhilePreparing, calls::pollWhilePreparing);
        given(probePause, calls::probePause);
        return calls.build();
    }

    private static <T> void given(T value, Consumer<T> setting) {
        if (value != null) {
            setting.accept(value);
        }
    }

    /** Shows neither key nor secret. */
    @Override
    public String toString() {
        return "QccAccountProperties[baseUrl=" + baseUrl + ", rate=" + rate + ", concurrency=" + concurrency + "]";
    }
}
