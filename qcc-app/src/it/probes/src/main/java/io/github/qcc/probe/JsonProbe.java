package io.github.qcc.probe;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.http.json.QccJson;

/** Writes a result by the platform's own Jackson, by reflection, because a platform has one line of it, both or none. */
final class JsonProbe {
    static final String JACKSON_2 = "com.fasterxml.jackson.databind.ObjectMapper";
    static final String JACKSON_3 = "tools.jackson.databind.json.JsonMapper";

    private JsonProbe() {}

    /** Fails if a mapper that finds its modules by itself does not write the form of the adapter. */
    static void check(String mapperType, CheckResult<?> result) {
        try {
            Class<?> type = Class.forName(mapperType);
            Object mapper = mapperType.equals(JACKSON_2)
                    ? call(type.getConstructor().newInstance(), "findAndRegisterModules")
                    : call(call(type.getMethod("builder").invoke(null), "findAndAddModules"), "build");
            Object json = type.getMethod("writeValueAsString", Object.class).invoke(mapper, result);
            if (!QccJson.text(QccJson.of(result)).equals(json)) {
                throw new AssertionError("the result was written as " + json);
            }
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
