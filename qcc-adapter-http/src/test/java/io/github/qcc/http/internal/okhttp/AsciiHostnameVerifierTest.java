package io.github.qcc.http.internal.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.http.NamedCertificate;
import java.lang.reflect.Proxy;
import java.security.cert.Certificate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** CVE-2021-0341, and that it does not bite here. */
class AsciiHostnameVerifierTest {
    private static final String KELVIN = "\u212A";

    private final HostnameVerifier okhttp = new OkHttpClient().hostnameVerifier();
    private final HostnameVerifier ours = new AsciiHostnameVerifier(okhttp);

    @Test
    void okhttpAloneTakesAKelvinSignForAK() {
        assertThat(okhttp.verify("k.example", sessionOf(new NamedCertificate(KELVIN + ".example"))))
                .isTrue();
    }

    @Test
    void aCertificateThatNamesMoreThanAsciiIsRefused() {
        assertThat(ours.verify("k.example", sessionOf(new NamedCertificate(KELVIN + ".example"))))
                .isFalse();
    }

    @Test
    void aHostThatIsNotAsciiIsRefused() {
        assertThat(ours.verify(KELVIN + ".example", sessionOf(new NamedCertificate("k.example"))))
                .isFalse();
    }

    @Test
    void aCertificateForTheHostIsAccepted() {
        assertThat(ours.verify("k.example", sessionOf(new NamedCertificate("k.example"))))
                .isTrue();
    }

    @Test
    void aCertificateForAnotherHostIsRefused() {
        assertThat(ours.verify("k.example", sessionOf(new NamedCertificate("x.example"))))
                .isFalse();
    }

    @Test
    void aServerWithoutACertificateIsRefused() {
        assertThat(ours.verify("k.example", sessionOf())).isFalse();
    }

    /** A session of which nothing but the certificates is known. */
    private static SSLSession sessionOf(Certificate... certificates) {
        return (SSLSession) Proxy.newProxyInstance(
                SSLSession.class.getClassLoader(), new Class<?>[] {SSLSession.class}, (proxy, method, arguments) -> {
                    if (certificates.length == 0) {
                        throw new SSLPeerUnverifiedException("no certificate");
                    }
                    return certificates;
                });
    }
}
