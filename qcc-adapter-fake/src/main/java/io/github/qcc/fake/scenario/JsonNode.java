package io.github.qcc.fake.scenario;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;

/**
 * A JSON value with its place in the file.
 *
 * @param value a {@code Map<String, Node>}, {@code List<Node>}, {@code String} or {@code Boolean}; a {@link Number} of
 *     JSON as its text; or null
 * @param line from 1, where it ends
 * @param path from the root, {@code $}
 */
record JsonNode(Object value, int line, String path) {
    private static final int DEEPEST = 16;

    /** A JSON number as it is written. */
    record Number(String text) {}

    /**
     * Reads a text that is one value.
     *
     * @param problems receives the problem; at most one, because reading stops there
     */
    static JsonNode parse(String json, List<ScenarioProblem> problems) {
        Parser parser = new Parser(json);
        try {
            JsonNode root = parser.next("$", 0);
            if (parser.reader.peek() != JsonReader.Token.END_DOCUMENT) {
                problems.add(new ScenarioProblem(parser.line(), "$", "something follows the end of the scenario"));
            }
            return root;
        } catch (JsonDataException e) {
            problems.add(new ScenarioProblem(parser.line(), parser.reader.getPath(), e.getMessage()));
        } catch (EOFException e) {
            problems.add(new ScenarioProblem(parser.line(), parser.reader.getPath(), "the file breaks off"));
        } catch (IOException e) {
            problems.add(new ScenarioProblem(parser.line(), parser.reader.getPath(), "this is not JSON"));
        }
        return new JsonNode(null, 1, "$");
    }

    /** The kind of value, for messages. */
    String kind() {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof Number number) {
            return "the number " + number.text();
        }
        return value instanceof String text ? "'" + text + "'" : value.toString();
    }

    private static final class Parser {
        private final Buffer rest = new Buffer();
        private final byte[] bytes;
        private final JsonReader reader;
        private int counted;
        private int line = 1;

        private Parser(String json) {
            bytes = json.getBytes(StandardCharsets.UTF_8);
            rest.write(bytes);
            reader = JsonReader.of(rest);
        }

        /** The line that the reader has reached, because the reader does not count lines. */
        private int line() {
            for (int consumed = bytes.length - (int) rest.size(); counted < consumed; counted++) {
                line += bytes[counted] == '\n' ? 1 : 0;
            }
            return line;
        }

        private JsonNode next(String path, int depth) throws IOException {
            if (depth > DEEPEST) {
                throw new JsonDataException("is nested too deeply for a scenario");
            }
            return switch (reader.peek()) {
                case BEGIN_OBJECT -> object(path, depth);
                case BEGIN_ARRAY -> array(path, depth);
                case NUMBER -> at(new Number(reader.nextString()), path);
                case BOOLEAN -> at(reader.nextBoolean(), path);
                case NULL -> at(reader.nextNull(), path);
                default -> at(reader.nextString(), path);
            };
        }

        private JsonNode at(Object value, String path) {
            return new JsonNode(value, line(), path);
        }

        private JsonNode object(String path, int depth) throws IOException {
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            reader.beginObject();
            int line = line();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (fields.containsKey(name)) {
                    throw new JsonDataException("the field '" + name + "' is given twice");
                }
                fields.put(name, next(path + "." + name, depth + 1));
            }
            reader.endObject();
            return new JsonNode(fields, line, path);
        }

        private JsonNode array(String path, int depth) throws IOException {
            List<JsonNode> items = new ArrayList<>();
            reader.beginArray();
            int line = line();
            while (reader.hasNext()) {
                items.add(next(path + "[" + items.size() + "]", depth + 1));
            }
            reader.endArray();
            return new JsonNode(items, line, path);
        }
    }
}
