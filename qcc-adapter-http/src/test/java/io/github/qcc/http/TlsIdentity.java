package io.github.qcc.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** A server's key with its certificate, and a client that trusts whoever signed it; made anew by the JDK's own tool. */
record TlsIdentity(SSLContext server, SSLContext client, X509TrustManager trust) {
    private static final String PASSWORD = "changeit";

    /**
     * One that signed itself.
     *
     * @param subject what it is for, such as {@code ip:127.0.0.1} or {@code dns:qcc.example}
     */
    static TlsIdentity of(Path folder, String subject) throws IOException, GeneralSecurityException {
        Path file = fileIn(folder);
        keytool(file, "server", "-ext", "san=" + subject);
        KeyStore keys = load(file);
        return of(keys, keys.getCertificate("server"));
    }

    /**
     * One that an authority signed, who is trusted in its place: of a certificate that is trusted itself Java asks no date.
     *
     * @param from when it begins to be valid, such as {@code -10d}
     * @param days for how long
     */
    static TlsIdentity issued(Path folder, String subject, String from, int days)
            throws IOException, GeneralSecurityException {
        Path file = fileIn(folder);
        keytool(file, "authority", "-ext", "bc:c");
        keytool(
                file,
                "server",
                "-signer",
                "authority",
                "-startdate",
                from,
                "-validity",
                Integer.toString(days),
                "-ext",
                "san=" + subject);
        KeyStore keys = load(file);
        Certificate authority = keys.getCertificate("authority");
        keys.deleteEntry("authority");
        return of(keys, authority);
    }

    /** Each its own, for keytool adds to one that is there. */
    private static Path fileIn(Path folder) throws IOException {
        return Files.createTempDirectory(folder, "identity").resolve("keys.p12");
    }

    private static KeyStore load(Path file) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static TlsIdentity of(KeyStore keys, Certificate trustedOne) throws IOException, GeneralSecurityException {
        KeyManagerFactory key = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        key.init(keys, PASSWORD.toCharArray());
        SSLContext server = SSLContext.getInstance("TLS");
        server.init(key.getKeyManagers(), null, null);

        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("trusted", trustedOne);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        TrustManager[] managers = trust.getTrustManagers();
        SSLContext client = SSLContext.getInstance("TLS");
        client.init(null, managers, null);
        return new TlsIdentity(server, client, (X509TrustManager) managers[0]);
    }

    private static void keytool(Path file, String alias, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-dname",
                "CN=" + alias));
        command.addAll(Arrays.asList(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Answers over TLS. */
    RawServer answering(String body) {
        byte[] message = RawServer.ok(body.getBytes(StandardCharsets.UTF_8));
        return new RawServer(
                (number, connection, self) -> connection.getOutputStream().write(message),
                server.getServerSocketFactory());
    }

    /** A client that trusts it. */
    QccHttpBuilder trustedBy(QccHttpBuilder settings) {
        return settings.trust(client.getSocketFactory(), trust);
    }
}
