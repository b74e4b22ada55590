package io.github.qcc.http;

import io.github.qcc.http.FaultHarness.Scene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers by another HTTP status than 200. */
final class HttpCases {
    private static final String LOGIN = "WWW-Authenticate: Basic realm=\"qcc\"";

    private HttpCases() {}

    /** The scenes by the names of their faults. */
    static Map<String, Scene> all() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        for (String code : List.of("301", "302", "303", "307", "308")) {
            scenes.put("HTTP " + code + " to another host", stage -> {
                RawServer elsewhere = stage.server(ServerReply.NOTHING_FOUND);
                String location = "Location: " + elsewhere.url().replace("127.0.0.1", "localhost");
                stage.ask(stage.client(stage.server(ServerReply.http(code + " Moved", location))));
            });
        }
        for (String code : List.of("400", "401", "404", "408", "500")) {
            scenes.put(
                    "HTTP " + code,
                    Scene.replying(ServerReply.http(code + " {echo}", LOGIN, "Connection: keep-alive")));
        }
        for (String code : List.of("429", "503")) {
            scenes.put("HTTP " + code, Scene.replying(ServerReply.http(code + " Busy")));
            // A few seconds after the beginning of each scene.
            for (String when : List.of("0", "7", "Wed, 04 Mar 2026 05:06:14 GMT", "86400", "99999999999", "soon")) {
                scenes.put(
                        "HTTP " + code + ", Retry-After: " + when,
                        Scene.replying(ServerReply.http(code + " Busy", "Retry-After: " + when)));
            }
        }
        return scenes;
    }
}
