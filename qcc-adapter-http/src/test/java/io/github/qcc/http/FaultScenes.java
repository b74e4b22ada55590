package io.github.qcc.http;

import io.github.qcc.http.FaultStage.Scene;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How each fault of the list comes about. */
final class FaultScenes {
    private FaultScenes() {}

    /**
     * All of them, by name.
     *
     * @param folder for keys
     */
    static Map<String, Scene> all(Path folder) {
        Map<String, Scene> scenes = new LinkedHashMap<>(ConnectionScenes.all(folder));
        scenes.putAll(HttpScenes.all());
        scenes.putAll(AnswerScenes.all());
        scenes.putAll(ListScenes.all());
        scenes.putAll(CallerScenes.all());
        return scenes;
    }
}
