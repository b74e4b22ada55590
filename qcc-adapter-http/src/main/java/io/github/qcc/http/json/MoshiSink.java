package io.github.qcc.http.json;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;

/** Writes JSON text. */
record MoshiSink(JsonWriter json) implements JsonSink {
    @Override
    public void beginObject() throws IOException {
        json.beginObject();
    }

    @Override
    public void name(String name) throws IOException {
        json.name(name);
    }

    @Override
    public void endObject() throws IOException {
        json.endObject();
    }

    @Override
    public void beginArray() throws IOException {
        json.beginArray();
    }

    @Override
    public void endArray() throws IOException {
        json.endArray();
    }

    @Override
    public void text(String value) throws IOException {
        json.value(value);
    }

    @Override
    public void number(long value) throws IOException {
        json.value(value);
    }

    @Override
    public void flag(boolean value) throws IOException {
        json.value(value);
    }

    @Override
    public void nothing() throws IOException {
        json.nullValue();
    }
}
