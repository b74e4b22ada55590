package io.github.qcc.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server in a process of its own that gives the same page to every request as fast as it can. */
public final class PageServer {
    private PageServer() {}

    /** Prints its port, then serves until its standard input ends. */
    public static void main(String[] args) throws IOException {
        byte[] body = Pages.cases().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        answer.write(body);
        ExecutorService connections = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        connections.execute(() -> accept(server, connections, answer.toByteArray()));
        System.out.println(server.getLocalPort());
        while (System.in.read() >= 0) {}
    }

    private static void accept(ServerSocket server, ExecutorService connections, byte[] answer) {
        try {
            while (true) {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                connections.execute(() -> serve(socket, answer));
            }
        } catch (IOException e) {
            throw new AssertionError("the server broke down", e);
        }
    }

    /** A request is over where a blank line ends its head. */
    private static void serve(Socket socket, byte[] answer) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            int lineEnds = 0;
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                if (octet == '\n') {
                    lineEnds++;
                } else if (octet != '\r') {
                    lineEnds = 0;
                }
                if (lineEnds == 2) {
                    lineEnds = 0;
                    out.write(answer);
                    out.flush();
                }
            }
        } catch (IOException e) {
            System.err.println("connection dropped: " + e.getClass().getSimpleName());
        }
    }
}
