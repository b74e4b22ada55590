package io.github.qcc.http;

import io.github.qcc.http.FaultHarness.Scene;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How each fault of the list comes about. */
final class FaultCases {
    private FaultCases() {}

    /**
     * All of them, by name.
     *
     * @param folder for keys
     */
    static Map<String, Scene> all(Path folder) {
        Map<String, Scene> scenes = new LinkedHashMap<>(ConnectionCases.all(folder));
        scenes.putAll(HttpCases.all());
        scenes.putAll(ResponseCases.all());
        scenes.putAll(ListCases.all());
        scenes.putAll(CallerCases.all());
        return scenes;
    }
}
