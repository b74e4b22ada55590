package io.github.qcc.http;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.http.FaultHarness.Scene;
import io.github.qcc.http.ServerReply.End;
import io.github.qcc.http.call.CallSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** Answers that are none, or are not what they say. */
final class ResponseCases {
    private static final String CASE = "{\"Id\":\"1\",\"CaseNo\":\"(2018)浙1082执2303号\",\"Court\":\"样例市人民法院\"}";
    private static final String FOUND =
            "{\"Status\":\"200\",\"Message\":\"{echo}\",\"Result\":{\"VerifyResult\":1,\"Data\":[" + CASE + "]}}";
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGE = 200;

    private ResponseCases() {}

    /** The scenes by the names of their faults. */
    static Map<String, Scene> all() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        addTruncated(scenes);
        addBodies(scenes);
        addLarge(scenes);
        addTypes(scenes);
        addStatuses(scenes);
        return scenes;
    }

    private static void addTruncated(Map<String, Scene> scenes) {
        String half = FOUND.substring(0, FOUND.length() / 2);
        scenes.put("truncated with right length", Scene.replying(ServerReply.ok(half)));
        scenes.put(
                "truncated with wrong length",
                Scene.replying(ServerReply.promising(9999, half).then(End.CLOSED)));
        scenes.put(
                "truncated between two fields, with wrong length",
                Scene.replying(
                        ServerReply.promising(9999, "{\"Status\":\"200\"}").then(End.CLOSED)));
        scenes.put(
                "truncated in chunks",
                Scene.replying(ServerReply.text(
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                                "11\r\n{\"Status\":\"200\",\r\n")
                        .then(End.CLOSED)));
        scenes.put("truncated before its Status", Scene.replying(ServerReply.ok("{\"Message\":\"{echo}")));
    }

    private static void addBodies(Map<String, Scene> scenes) {
        scenes.put("empty", Scene.replying(ServerReply.ok("")));
        scenes.put("null", Scene.replying(ServerReply.ok("null")));
        scenes.put("HTML with 200", Scene.replying(ServerReply.ok("<html>{echo}</html>")));
        scenes.put("BOM", Scene.replying(ServerReply.ok("\uFEFF" + FOUND)));
        scenes.put(
                "invalid UTF-8",
                Scene.replying(ServerReply.ok(FOUND).encoded(text -> text.getBytes(Charset.forName("GBK")))));
        scenes.put(
                "10,000-deep nesting of something new",
                Scene.replying(ServerReply.ok(nested("{\"Status\":\"200\",\"New\":", "}"))));
        scenes.put(
                "10,000-deep nesting in the place of a text",
                Scene.replying(
                        ServerReply.ok(nested("{\"Status\":\"200\",\"Result\":{\"Data\":[{\"Court\":", "}]}}"))));
    }

    private static void addLarge(Map<String, Scene> scenes) {
        String length = "Content-Length: " + LARGE * MEGABYTE + "\r\n";
        scenes.put("200 MB, announced", stage -> large(stage, "HTTP/1.1 200 OK\r\n" + length));
        scenes.put("200 MB, unannounced", stage -> large(stage, "HTTP/1.1 200 OK\r\n"));
        scenes.put("200 MB beside HTTP 400", stage -> large(stage, "HTTP/1.1 400 No\r\n" + length));
        scenes.put(
                "gzip bomb",
                Scene.replying(ServerReply.text(
                                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {length}\r\n\r\n",
                                "{\"Status\":\"200\",")
                        .encoded(ResponseCases::bomb)));
    }

    private static void addTypes(Map<String, Scene> scenes) {
        scenes.put(
                "wrong types in a list",
                Scene.replying(ServerReply.ok(
                        "{\"Status\":200,\"Paging\":{\"TotalRecords\":\"1\"},\"Result\":{\"VerifyResult\":\"1\",\"Data\":"
                                + "[{\"Id\":1,\"CaseNo\":{\"a\":1},\"Court\":[1],\"LianDate\":20180703,\"EndDate\":true,"
                                + "\"UnperformedAmt\":\"12万\"}]}}")));
        scenes.put("wrong types in a case", stage -> {
            RawServer server = stage.server(
                    ServerReply.ok("{\"Status\":\"200\",\"Result\":{\"CaseNo\":7,\"CerNo\":[],\"OwnerInfo\":\""
                            + SecretCanary.NAME + "\"}}"));
            CaseId id = CaseId.of("68d0c45d6ce6115c340e31674b45cd62");
            stage.saw(FaultHarness.look(
                    () -> Observed.of(stage.client(server).terminatedCases().detail(id))));
        });
        scenes.put(
                "a list in the place of Result", Scene.replying(ServerReply.ok("{\"Status\":\"200\",\"Result\":[]}")));
        scenes.put(
                "Result of another type beside 102",
                Scene.replying(
                        ServerReply.ok("{\"Status\":\"102\",\"Message\":\"{echo}\",\"Result\":[1,{\"Data\":7}]}")));
        scenes.put(
                "Result of another type beside 202",
                Scene.replying(ServerReply.ok("{\"Result\":\"{echo}\",\"Status\":\"202\"}")));
        scenes.put("page echo other than asked", stage -> {
            RawServer server = stage.server(ServerReply.ok(
                    "{\"Status\":\"200\",\"Paging\":{\"PageIndex\":1},\"Result\":{\"Data\":[" + CASE + "]}}"));
            stage.saw(FaultHarness.look(() ->
                    Observed.of(stage.client(server).terminatedCases().check(stage.nextCompany(), PageRequest.of(2)))));
        });
    }

    private static String nested(String before, String after) {
        return before + "[".repeat(10_000) + "]".repeat(10_000) + after;
    }

    private static byte[] bomb(String beginning) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(beginning.getBytes(StandardCharsets.US_ASCII));
            byte[] spaces = spaces();
            for (int i = 0; i < LARGE; i++) {
                gzip.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] spaces() {
        byte[] spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }

    /** Shows also how much of it the server could get rid of: what is read, and what the buffers on the way hold. */
    private static void large(FaultHarness stage, String head) {
        AtomicInteger written = new AtomicInteger();
        CountDownLatch end = new CountDownLatch(1);
        RawServer server = stage.server((number, connection, self) -> {
            try {
                OutputStream out = connection.getOutputStream();
                if (head.startsWith("HTTP/1.1 200")) {
                    stage.bill();
                }
                out.write((head + "\r\n{\"Status\":\"200\",").getBytes(StandardCharsets.US_ASCII));
                byte[] spaces = spaces();
                while (written.get() < LARGE) {
                    out.write(spaces);
                    written.incrementAndGet();
                }
                connection.close();
            } finally {
                end.countDown();
            }
        });
        stage.ask(stage.client(server));
        stage.closeClients();
        FaultHarness.await(end);
        stage.saw(Observed.of(written.get() < LARGE / 4 ? "NOT READ TO ITS END" : "READ " + written + " MB"));
    }

    private static void addStatuses(Map<String, Scene> scenes) {
        for (QccStatus status : QccStatus.values()) {
            scenes.put("Status " + status.code(), Scene.replying(refusal(status.code())));
        }
        scenes.put("Status 200", Scene.replying(ServerReply.ok(FOUND)));
        scenes.put(
                "Status 205",
                Scene.replying(
                        // The second pause would end after it.
                        settings -> settings.calls(CallSettings.builder()
                                .operationTimeout(Duration.ofSeconds(2))
                                .build()),
                        refusal("205")));
        scenes.put("Status 299", Scene.replying(refusal("299")));
        scenes.put("Status 999", Scene.replying(refusal("999")));
        scenes.put(
                "205 three times, then 200",
                Scene.replying(refusal("205"), refusal("205"), refusal("205"), ServerReply.ok(FOUND)));
    }

    private static ServerReply refusal(String code) {
        return ServerReply.ok("{\"Status\":\"" + code + "\",\"Message\":\"{echo}\",\"OrderNumber\":\"ORDER1\"}");
    }
}
