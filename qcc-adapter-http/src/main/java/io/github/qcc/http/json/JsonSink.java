package io.github.qcc.http.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes a form by the writer of some library, token by token, so that no setting of that library changes it. */
interface JsonSink {
    void beginObject() throws IOException;

    void name(String name) throws IOException;

    void endObject() throws IOException;

    void beginArray() throws IOException;

    void endArray() throws IOException;

    void text(String value) throws IOException;

    void number(long value) throws IOException;

    void flag(boolean value) throws IOException;

    void nothing() throws IOException;

    /** Writes a form: null, a text, whole number or flag, a list of forms, or a map of forms by name. */
    default void write(Object form) throws IOException {
        if (form == null) {
            nothing();
        } else if (form instanceof String text) {
            text(text);
        } else if (form instanceof Boolean flag) {
            flag(flag);
        } else if (form instanceof Integer || form instanceof Long) {
            number(((Number) form).longValue());
        } else if (form instanceof List<?> elements) {
            beginArray();
            for (Object element : elements) {
                write(element);
            }
            endArray();
        } else if (form instanceof Map<?, ?> members) {
            beginObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                name((String) member.getKey());
                write(member.getValue());
            }
            endObject();
        } else {
            throw new IllegalArgumentException("a JSON form holds texts, whole numbers, flags, lists and maps, not "
                    + form.getClass().getName());
        }
    }
}
