package io.github.qcc.app.run;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;

/** An answer as a store of version 2 kept it: the fields of the wire without their envelope. */
public final class FormerAnswer {
    private FormerAnswer() {}

    /**
     * Puts the fields into an envelope as on the wire.
     *
     * @param text the answer as JSON
     * @param outcome what the call came to
     * @param page which page of twenty, from 1
     */
    public static String envelope(String text, String outcome, int page) {
        Map<?, ?> fields = fields(text);
        boolean isFound = fields.containsKey("Data");
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.beginObject();
            json.name("Status").value(isFound ? "200" : outcome.equals("TOO_MANY") ? "207" : "201");
            json.name("OrderNumber").value(Objects.toString(fields.get("OrderNumber"), ""));
            if (isFound) {
                json.name("Paging")
                        .beginObject()
                        .name("PageSize")
                        .value(20)
                        .name("PageIndex")
                        .value(page);
                if (fields.get("TotalRecords") instanceof Double total) {
                    json.name("TotalRecords").value(total.intValue());
                }
                json.endObject();
                json.name("Result").beginObject().name("VerifyResult").value(1).name("Data");
                write(json, fields.get("Data"));
                json.endObject();
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    private static Map<?, ?> fields(String text) {
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
            return (Map<?, ?>) json.readJsonValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonWriter json, Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.beginArray();
            for (Object each : list) {
                write(json, each);
            }
            json.endArray();
        } else if (value instanceof Map<?, ?> members) {
            json.beginObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.name(String.valueOf(member.getKey()));
                write(json, member.getValue());
            }
            json.endObject();
        } else {
            json.value(Objects.toString(value, null));
        }
    }
}
