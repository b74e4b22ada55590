package io.github.qcc.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** A server's key with a certificate that it signed itself, made anew by the JDK's own tool. */
record TlsIdentity(SSLContext server, SSLContext client, X509TrustManager trust) {
    private static final String PASSWORD = "changeit";

    /**
     * Makes one.
     *
     * @param subject what it is for, such as {@code ip:127.0.0.1} or {@code dns:qcc.example}
     * @param more further options of keytool
     */
    static TlsIdentity of(Path folder, String subject, String... more) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(subject.replaceAll("[^a-z0-9]", "-") + ".p12");
        keytool(file, subject, more);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory key = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        key.init(keys, PASSWORD.toCharArray());
        SSLContext server = SSLContext.getInstance("TLS");
        server.init(key.getKeyManagers(), null, null);

        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        TrustManager[] managers = trust.getTrustManagers();
        SSLContext client = SSLContext.getInstance("TLS");
        client.init(null, managers, null);
        return new TlsIdentity(server, client, (X509TrustManager) managers[0]);
    }

    private static void keytool(Path file, String subject, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-dname",
                "CN=sandbox",
                "-ext",
                "san=" + subject));
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
}
