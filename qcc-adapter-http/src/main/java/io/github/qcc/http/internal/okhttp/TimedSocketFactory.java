package io.github.qcc.http.internal.okhttp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import javax.net.SocketFactory;

/**
 * Sockets with a default read timeout: the TLS handshake, a proxy's reply and each piece of a response must come within it.
 * OkHttp's own read and write timeouts wake a thread for each read and each write, cost as much as the rest of an exchange,
 * and are off; OkHttp then sets the socket's to none.
 */
final class TimedSocketFactory extends SocketFactory {
    private final int millis;

    TimedSocketFactory(Duration readTimeout) {
        millis = Math.toIntExact(readTimeout.toMillis());
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void setSoTimeout(int timeout) throws SocketException {
                super.setSoTimeout(timeout == 0 ? millis : timeout);
            }

            @Override
            public InputStream getInputStream() throws IOException {
                return HeldInterrupts.reading(super.getInputStream());
            }

            @Override
            public OutputStream getOutputStream() throws IOException {
                return HeldInterrupts.writing(super.getOutputStream());
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        throw onlyUnconnected();
    }

    private static UnsupportedOperationException onlyUnconnected() {
        return new UnsupportedOperationException("OkHttp connects its sockets itself");
    }
}
