package io.github.qcc.http;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A server whose clock is another than ours, and that admits five minutes. */
final class SkewedServer {
    /** The header that tells its time. */
    static final String DATE = "Date: {now}";

    private static final long ADMITTED_SECONDS = 300;

    private SkewedServer() {}

    /**
     * What it does: 201 to a signature of its time, 107 to any other.
     *
     * @param charged runs for each response that is charged
     * @param ahead how far its clock is ahead of ours
     */
    static RawServer.Behaviour of(Clock ours, Duration ahead, Runnable charged, String... headers) {
        return (number, connection, server) -> {
            Instant now = ours.instant().plus(ahead);
            long timespan = Long.parseLong(server.requests().get(number - 1).stream()
                    .filter(line -> line.startsWith("Timespan: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(10));
            boolean admitted = Math.abs(timespan - now.getEpochSecond()) <= ADMITTED_SECONDS;
            if (admitted) {
                charged.run();
            }
            byte[] body = ("{\"Status\":\"" + (admitted ? "201" : "107") + "\"}").getBytes(StandardCharsets.UTF_8);
            List<String> all = new ArrayList<>(List.of(headers));
            all.replaceAll(header ->
                    header.replace("{now}", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC))));
            all.add("Content-Length: " + body.length);
            connection.getOutputStream().write(RawServer.message("HTTP/1.1 200 OK", all, body));
        };
    }
}
