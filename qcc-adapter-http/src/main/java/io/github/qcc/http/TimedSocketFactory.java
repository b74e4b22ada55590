package io.github.qcc.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.time.Duration;
import javax.net.SocketFactory;

/**
 * Sockets that never wait for ever: the TLS handshake, a proxy's reply and each piece of an answer must come within the read
 * timeout. OkHttp's own read and write timeouts, which wake a thread for each read and each write, cost as much as the rest
 * of an exchange and are off; it then sets the socket's to none.
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
        };
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(null, new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(localHost, localPort), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(null, new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(localHost, localPort), new InetSocketAddress(host, port));
    }

    private Socket connected(SocketAddress local, SocketAddress remote) throws IOException {
        Socket socket = createSocket();
        socket.setSoTimeout(millis);
        socket.bind(local);
        socket.connect(remote);
        return socket;
    }
}
