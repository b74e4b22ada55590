package io.github.qcc.domain.contract;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Extension that fails a contract with one sentence if a library of the kit is not on the class path. */
final class KitRequirements implements BeforeAllCallback {
    private static final Map<String, String> LIBRARIES = Map.of(
            "org.junit.jupiter.params.ParameterizedTest", "org.junit.jupiter:junit-jupiter",
            "org.assertj.core.api.Assertions", "org.assertj:assertj-core");

    @Override
    public void beforeAll(ExtensionContext context) {
        check(context.getRequiredTestClass().getClassLoader());
    }

    /** Throws {@link IllegalStateException} if a library is missing; it names what to add. */
    static void check(ClassLoader loader) {
        List<String> missing = LIBRARIES.entrySet().stream()
                .filter(library -> loader.getResource(library.getKey().replace('.', '/') + ".class") == null)
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The contract tests lack " + String.join(" and ", missing)
                    + ": a test-jar brings no dependency, so add them with scope test");
        }
    }
}
