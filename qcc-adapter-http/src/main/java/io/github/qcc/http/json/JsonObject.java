package io.github.qcc.http.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds a JSON object. Its members keep their order, and an absent value is null. */
final class JsonObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    JsonObject put(String name, Object form) {
        members.put(name, form);
        return this;
    }

    JsonObject putIf(boolean condition, String name, Object form) {
        return condition ? put(name, form) : this;
    }

    JsonObject putAll(Map<String, Object> others) {
        members.putAll(others);
        return this;
    }

    /** Returns the object, unmodifiable. */
    Map<String, Object> form() {
        return Collections.unmodifiableMap(members);
    }
}
