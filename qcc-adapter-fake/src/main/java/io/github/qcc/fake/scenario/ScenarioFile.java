package io.github.qcc.fake.scenario;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;

/**
 * Reads scenarios of the fake from JSON files: companies, faults and limits, with the names that they have in Java. The
 * {@linkplain #schema() schema}, resource {@code qcc-scenario.schema.json} of this package, describes each field.
 *
 * <pre>{@code
 * {
 *   "companies": [
 *     {"name": "虚构贸易有限公司", "cases": {"count": 45, "resumed": 2, "each": {"terminatedOn": "-90d"}}}
 *   ],
 *   "faults": [{"answer": "120", "onCall": 3}]
 * }
 * }</pre>
 */
public final class ScenarioFile {
    /** Enough for ten thousand companies. */
    private static final int MOST_BYTES = 64 << 20;

    private ScenarioFile() {}

    /**
     * Returns the fake of a scenario with the system's clock.
     *
     * @throws IOException if the file cannot be read
     * @throws ScenarioFormatException if it says something that is not understood
     */
    public static FakeQcc load(Path file) throws IOException {
        return read(file, Clock.systemUTC()).build();
    }

    /**
     * Returns the builder of a scenario's fake.
     *
     * @param clock clock of the fake; relative dates and times count from its time
     * @throws IOException if the file cannot be read
     * @throws ScenarioFormatException if it says something that is not understood
     */
    public static FakeQcc.Builder read(Path file, Clock clock) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            // A pipe or device has no size.
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ScenarioFormatException(
                        name,
                        List.of(new ScenarioProblem(1, "$", "the file is larger than " + (MOST_BYTES >> 20) + " MiB")));
            }
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(json, clock, name);
        } catch (CharacterCodingException e) {
            throw new ScenarioFormatException(name, List.of(new ScenarioProblem(1, "$", "the file is not in UTF-8")));
        }
    }

    /**
     * As {@link #read}, from text.
     *
     * @throws ScenarioFormatException if it says something that is not understood
     */
    public static FakeQcc.Builder parse(String json, Clock clock) {
        return parse(json, clock, "scenario");
    }

    private static FakeQcc.Builder parse(String json, Clock clock, String name) {
        List<ScenarioProblem> problems = new ArrayList<>();
        JsonNode root = JsonNode.parse(json, problems);
        FakeQcc.Builder fake = FakeQcc.builder().clock(clock);
        if (problems.isEmpty()) {
            new ScenarioReader(new RelativeTime(clock.instant()), problems).read(root, fake);
        }
        if (!problems.isEmpty()) {
            throw new ScenarioFormatException(name, problems);
        }
        return fake;
    }

    /** The JSON Schema (draft 2020-12) of scenarios, for editors and for checks elsewhere. */
    public static String schema() {
        try (InputStream schema = ScenarioFile.class.getResourceAsStream("qcc-scenario.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the class path cannot be read", e);
        }
    }

    /** Writes companies as a scenario, with their rows and faults. */
    public static String json(List<FakeCompany> companies) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.setIndent("  ");
            new ScenarioWriter(json).write(companies);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory failed", e);
        }
        return buffer.readUtf8() + "\n";
    }
}
