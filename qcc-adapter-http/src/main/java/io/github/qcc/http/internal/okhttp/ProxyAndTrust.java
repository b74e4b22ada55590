package io.github.qcc.http.internal.okhttp;

import java.net.Proxy;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * The way to QCC: proxy and trusted certificates.
 *
 * @param proxy empty for the one that the Java system properties name, if any
 * @param proxyLogin header {@code Proxy-Authorization}; empty if the proxy asks for none
 * @param trust empty for the certificates that Java trusts
 */
public record ProxyAndTrust(Optional<Proxy> proxy, Optional<String> proxyLogin, Optional<Trust> trust) {
    public static final ProxyAndTrust DIRECT = new ProxyAndTrust(Optional.empty(), Optional.empty(), Optional.empty());

    private static final String PROXY_AUTHORIZATION = "Proxy-Authorization";

    /**
     * Trusted certificates.
     *
     * @param sockets makes the TLS sockets
     * @param certificates what they trust, once more, for OkHttp to order the chain by
     */
    record Trust(SSLSocketFactory sockets, X509TrustManager certificates) {}

    public ProxyAndTrust through(Proxy other) {
        return new ProxyAndTrust(Optional.of(other), proxyLogin, trust);
    }

    public ProxyAndTrust with(String user, String password) {
        return new ProxyAndTrust(proxy, Optional.of(Credentials.basic(user, password)), trust);
    }

    public ProxyAndTrust trusting(SSLSocketFactory sockets, X509TrustManager certificates) {
        return new ProxyAndTrust(proxy, proxyLogin, Optional.of(new Trust(sockets, certificates)));
    }

    void applyTo(OkHttpClient.Builder http, boolean isHttps) {
        if (isHttps) {
            proxy.ifPresent(http::proxy);
            proxyLogin.map(ProxyAndTrust::login).ifPresent(http::proxyAuthenticator);
        } else {
            // Plain http is for this machine: a proxy would read the key.
            http.proxy(Proxy.NO_PROXY);
        }
        trust.ifPresent(trusted -> http.sslSocketFactory(trusted.sockets(), trusted.certificates()));
    }

    /** Tells the proxy who we are when the tunnel is asked for; a proxy that asks again does not know us. */
    private static Authenticator login(String authorization) {
        return (route, response) -> {
            Request request = response.request();
            return request.header(PROXY_AUTHORIZATION) == null
                    ? request.newBuilder()
                            .header(PROXY_AUTHORIZATION, authorization)
                            .build()
                    : null;
        };
    }

    /** Says what there is, not which. */
    @Override
    public String toString() {
        return "ProxyAndTrust[proxy=" + proxy.isPresent() + ", login=" + proxyLogin.isPresent() + ", trust="
                + trust.isPresent() + "]";
    }
}
