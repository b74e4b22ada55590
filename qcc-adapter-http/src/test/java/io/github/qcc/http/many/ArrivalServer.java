package io.github.qcc.http.many;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Plays QCC for processes that share an account: answers after a while, and remembers when each request arrived. */
final class ArrivalServer implements AutoCloseable {
    private static final int MOST_LINE = 8192;

    private final ServerSocket listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final long delayNanos;
    private final ConcurrentLinkedQueue<Long> arrivals = new ConcurrentLinkedQueue<>();
    private volatile String status = "201";

    /**
     * A server that answers each request by 201, "no record", which is charged.
     *
     * @param delayMillis time until it answers
     */
    ArrivalServer(long delayMillis) throws IOException {
        delayNanos = TimeUnit.MILLISECONDS.toNanos(delayMillis);
        daemon(this::accept);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "arrivals");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/";
    }

    /** Answers by another status code from now on. */
    void answerBy(String code) {
        status = code;
    }

    /** Forgets what has arrived. */
    void forget() {
        arrivals.clear();
    }

    int count() {
        return arrivals.size();
    }

    /** When requests arrived, by {@link System#nanoTime}, in order. */
    List<Long> arrivals() {
        return arrivals.stream().sorted().toList();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = listener.accept();
                connection.setTcpNoDelay(true);
                daemon(() -> serve(connection));
            }
        } catch (IOException closed) {
            // The end.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            while (true) {
                String request = line(in);
                // The first line has arrived when it is read; the headers came with it.
                long now = System.nanoTime();
                while (!line(in).isEmpty()) {
                    // Headers are of no interest.
                }
                if (request.startsWith("GET")) {
                    arrivals.add(now);
                    LockSupport.parkNanos(delayNanos);
                }
                out.write(response());
                out.flush();
            }
        } catch (IOException ended) {
            // The client has closed the connection.
        }
    }

    private byte[] response() {
        byte[] body = ("{\"Status\":\"" + status + "\",\"Message\":\"…\",\"OrderNumber\":\"N" + System.nanoTime()
                        + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] bytes = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, head.length());
        System.arraycopy(body, 0, bytes, head.length(), body.length);
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > MOST_LINE) {
                throw new IOException("the connection ended");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
