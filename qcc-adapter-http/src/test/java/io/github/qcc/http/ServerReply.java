package io.github.qcc.http;

import io.github.qcc.domain.QccStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server of ours writes in answer to one request, and what it then does to the connection. In head and body,
 * {@value #ECHO} stands for what the request said, and in the head {@value #LENGTH} for the length of the body.
 *
 * @param head all that comes before the body
 * @param body before it is encoded
 * @param encoding makes bytes of the body
 * @param end what becomes of the connection
 */
record ServerReply(String head, String body, Function<String, byte[]> encoding, End end)
        implements RawServer.Behaviour {
    static final ServerReply NOTHING_FOUND = ok("{\"Status\":\"201\"}");
    static final String ECHO = "{echo}";

    private static final String LENGTH = "{length}";
    private static final Pattern STATUS = Pattern.compile("\"Status\":\"?(\\d{3})");
    private static final long PAUSE_MILLIS = 100;

    enum End {
        /** It waits for another request. */
        KEPT,
        /** It is closed in good order. */
        CLOSED,
        /** It is torn down, so that the other side learns of an error. */
        RESET,
        /** It goes on with a byte every 100 ms, without end. */
        DRIPPING
    }

    /** HTTP 200 with a body. */
    static ServerReply ok(String body) {
        return message("200 OK", body);
    }

    /** Another HTTP status, with a page that nobody asked for. */
    static ServerReply http(String status, String... headers) {
        return message(status, "<html>" + ECHO + "</html>", headers);
    }

    private static ServerReply message(String status, String body, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return text("HTTP/1.1 " + status + "\r\n" + more + "Content-Length: " + LENGTH + "\r\n\r\n", body);
    }

    /** A head written as it is, complete or not, and what follows. */
    static ServerReply text(String head, String body) {
        return new ServerReply(head, body, text -> text.getBytes(StandardCharsets.UTF_8), End.KEPT);
    }

    /** HTTP 200 that promises more than the body has. */
    static ServerReply promising(int length, String body) {
        return text("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n", body);
    }

    ServerReply encoded(Function<String, byte[]> otherwise) {
        return new ServerReply(head, body, otherwise, end);
    }

    ServerReply then(End otherwise) {
        return new ServerReply(head, body, encoding, otherwise);
    }

    /** Whether the account is charged for it; 205, which is charged too, is meant to be asked again. */
    boolean isChargedForGood() {
        return isCharged() && status().filter(QccStatus.PROCESSING::equals).isEmpty();
    }

    /** Whether the account is charged for it. */
    boolean isCharged() {
        return head.startsWith("HTTP/1.1 200")
                && status().filter(known -> known.group() == QccStatus.Group.VALID_REQUEST)
                        .isPresent();
    }

    private Optional<QccStatus> status() {
        Matcher status = STATUS.matcher(body);
        return status.find() ? QccStatus.parse(status.group(1)) : Optional.empty();
    }

    @Override
    public void answer(int number, Socket connection, RawServer server) throws IOException {
        List<String> request = server.requests().get(number - 1);
        byte[] bytes = encoding.apply(body.replace(ECHO, SecretCanary.echoOf(request)));
        String filled = head.replace(ECHO, request.get(0)).replace(LENGTH, Integer.toString(bytes.length));
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(filled.getBytes(StandardCharsets.UTF_8));
        message.write(bytes);
        OutputStream out = connection.getOutputStream();
        out.write(message.toByteArray());
        switch (end) {
            case KEPT -> out.flush();
            case CLOSED -> connection.close();
            case RESET -> {
                connection.setSoLinger(true, 0);
                connection.close();
            }
            case DRIPPING -> {
                while (!server.waitForClose(PAUSE_MILLIS)) {
                    out.write(' ');
                }
            }
        }
    }
}
