package io.github.qcc.app.store;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Cell.CellKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;

/** Cells as a JSON array, and back: a string for a text, {@code ["DATE","2026-09-30"]} for a cell of another kind. */
final class CellsJson {
    private CellsJson() {}

    static String write(List<Cell> cells) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.beginArray();
            for (Cell cell : cells) {
                if (cell.kind() == CellKind.TEXT) {
                    json.value(cell.text());
                } else {
                    json.beginArray()
                            .value(cell.kind().name())
                            .value(cell.text())
                            .endArray();
                }
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    static List<Cell> read(String text) {
        List<Cell> cells = new ArrayList<>();
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
            json.beginArray();
            while (json.hasNext()) {
                cells.add(cell(json));
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static Cell cell(JsonReader json) throws IOException {
        if (json.peek() == JsonReader.Token.STRING) {
            return Cell.text(json.nextString());
        }
        json.beginArray();
        Cell cell = new Cell(CellKind.valueOf(json.nextString()), json.nextString());
        json.endArray();
        return cell;
    }
}
