package io.github.qcc.fake.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The fields of one object of a scenario. Problems are collected, and a field with a problem counts as not given. */
final class ScenarioFields {
    private final JsonNode node;
    private final Map<String, JsonNode> fields;
    private final List<ScenarioProblem> problems;

    /**
     * Collects unknown fields, and a value that is not an object.
     *
     * @param known names that may be given
     */
    ScenarioFields(JsonNode node, Set<String> known, List<ScenarioProblem> problems) {
        this.node = node;
        this.problems = problems;
        this.fields = objectIn(node);
        fields.forEach((name, field) -> {
            if (!known.contains(name)) {
                note(field, "unknown field; known fields are " + String.join(", ", new TreeSet<>(known)));
            }
        });
    }

    @SuppressWarnings("unchecked") // JsonNode says which types a value has.
    private Map<String, JsonNode> objectIn(JsonNode node) {
        if (node.value() instanceof Map) {
            return (Map<String, JsonNode>) node.value();
        }
        note(node, "must be an object but was " + node.kind());
        return Map.of();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Optional<JsonNode> node(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** A text. */
    Optional<String> text(String name) {
        return node(name).flatMap(this::string);
    }

    /** The text that a value is. */
    Optional<String> string(JsonNode value) {
        return is(value, String.class, "text, in quotes") ? Optional.of((String) value.value()) : Optional.empty();
    }

    /** A text; empty if null is given. */
    Optional<String> published(String name) {
        return node(name).filter(field -> field.value() != null).flatMap(field -> text(name));
    }

    /** A text that must be there. */
    Optional<String> requiredText(String name) {
        if (!has(name)) {
            note(node, "needs the field '" + name + "'");
        }
        return text(name);
    }

    boolean flag(String name) {
        return node(name)
                .filter(field -> is(field, Boolean.class, "true or false"))
                .filter(field -> field.value().equals(true))
                .isPresent();
    }

    /** A whole number within bounds. */
    OptionalInt number(String name, int least, int most) {
        return node(name).map(field -> number(field, least, most)).orElse(OptionalInt.empty());
    }

    OptionalInt number(JsonNode field, int least, int most) {
        String text = field.value() instanceof JsonNode.Number number ? number.text() : "";
        if (text.length() <= 9 && text.matches("-?[0-9]+")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        note(field, "must be a whole number of " + least + " to " + most + " but was " + field.kind());
        return OptionalInt.empty();
    }

    /** Members of a list; empty if it is not given. */
    @SuppressWarnings("unchecked") // JsonNode says which types a value has.
    List<JsonNode> list(String name) {
        return node(name)
                .filter(field -> is(field, List.class, "a list"))
                .map(field -> (List<JsonNode>) field.value())
                .orElse(List.of());
    }

    /** Returns what a factory makes. If it rejects the values, its message is collected. */
    <T> Optional<T> made(JsonNode place, Supplier<T> factory) {
        try {
            return Optional.of(factory.get());
        } catch (IllegalArgumentException e) {
            note(place, Objects.requireNonNullElse(e.getMessage(), "is not understood"));
            return Optional.empty();
        }
    }

    JsonNode node() {
        return node;
    }

    List<ScenarioProblem> problems() {
        return problems;
    }

    void note(JsonNode place, String message) {
        problems.add(new ScenarioProblem(place.line(), place.path(), message));
    }

    private boolean is(JsonNode field, Class<?> type, String expected) {
        if (type.isInstance(field.value())) {
            return true;
        }
        note(field, "must be " + expected + ", but was " + field.kind());
        return false;
    }
}
