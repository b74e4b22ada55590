package io.github.qcc.app.store;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;

/** Cells as a JSON array of strings, and back. */
final class CellsJson {
    private CellsJson() {}

    static String write(List<String> cells) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.beginArray();
            for (String cell : cells) {
                json.value(cell);
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    static List<String> read(String text) {
        List<String> cells = new ArrayList<>();
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
            json.beginArray();
            while (json.hasNext()) {
                cells.add(json.nextString());
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }
}
