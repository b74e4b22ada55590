package io.github.qcc.fake.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A socket without manners: sends what no HTTP library would, and sees what none would show. */
final class RawClient implements AutoCloseable {
    private final Socket socket;

    RawClient(QccSandbox sandbox) throws IOException {
        socket = new Socket("127.0.0.1", sandbox.baseUrl().getPort());
        socket.setSoTimeout(10_000);
    }

    RawClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** How long to wait for the next byte. */
    void patience(int millis) throws IOException {
        socket.setSoTimeout(millis);
    }

    /** Everything until the other side ends the connection. */
    String readAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Up to and including a text. */
    String readTo(String end) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
            read.write(next);
            String text = read.toString(StandardCharsets.UTF_8);
            if (text.endsWith(end)) {
                return text;
            }
            next = in.read();
        }
        throw new AssertionError("the connection ended after: " + read.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
