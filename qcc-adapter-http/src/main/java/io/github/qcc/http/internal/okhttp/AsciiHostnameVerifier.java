package io.github.qcc.http.internal.okhttp;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * Lets OkHttp compare host names only where all of them are ASCII. OkHttp 3 compares after a change of case that turns some
 * letters beyond ASCII into ASCII ones, so that a certificate for {@code K.example}, with a Kelvin sign, would pass for
 * {@code k.example} (CVE-2021-0341).
 */
final class AsciiHostnameVerifier implements HostnameVerifier {
    private final HostnameVerifier okhttp;

    AsciiHostnameVerifier(HostnameVerifier okhttp) {
        this.okhttp = okhttp;
    }

    @Override
    public boolean verify(String host, SSLSession session) {
        return isAscii(host) && namesAreAscii(session) && okhttp.verify(host, session);
    }

    private static boolean namesAreAscii(SSLSession session) {
        try {
            X509Certificate certificate = (X509Certificate) session.getPeerCertificates()[0];
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            // A name comes with its kind; kinds that are not text are compared with nothing.
            return names == null
                    || names.stream().allMatch(name -> !(name.get(1) instanceof String text) || isAscii(text));
        } catch (SSLPeerUnverifiedException | CertificateParsingException e) {
            return false;
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }
}
