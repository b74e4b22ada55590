package io.github.qcc.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A text field of a record: its names, and how to read it. Each record lists its fields once; decoders, scenario files,
 * recordings and the sandbox read that list. Immutable.
 *
 * @param place index of the field among those of its record, from 0
 * @param wireName name in QCC's JSON, such as {@code LianDate}
 * @param property name of the accessor, and in scenario files, such as {@code filedOn}
 * @param chinese name for people, such as 立案日期
 * @param reading what a record states in this field
 * @param <R> the record
 */
public record RecordField<R>(
        int place, String wireName, String property, String chinese, Function<R, Reading<?>> reading) {
    public RecordField {
        Objects.requireNonNull(wireName, "wireName");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(reading, "reading");
    }

    /** The text of this field exactly as read; empty if it was missing or null. */
    public String raw(R row) {
        return reading.apply(row).raw();
    }

    /**
     * Returns the fields whose text is not understood.
     *
     * @return raw texts by property, in the order of the properties; unmodifiable
     */
    public static <R> Map<String, String> unreadable(R row, List<RecordField<R>> fields) {
        // Nearly all records have none, and take no memory for them.
        Map<String, String> found = null;
        for (RecordField<R> field : fields) {
            Reading<?> reading = field.reading.apply(row);
            if (reading.isUnreadable()) {
                found = found == null ? new TreeMap<>() : found;
                found.put(field.property, reading.raw());
            }
        }
        return found == null ? Map.of() : Collections.unmodifiableMap(found);
    }

    /** The wire name. */
    @Override
    public String toString() {
        return wireName;
    }

    /**
     * Numbers the fields of a record while they are declared. Not thread-safe.
     *
     * @param <R> the record
     */
    public static final class FieldTable<R> {
        private final List<RecordField<R>> fields = new ArrayList<>();

        /** A table without fields. */
        public FieldTable() {}

        /** Declares the next field. */
        public RecordField<R> field(String wireName, String property, String chinese, Function<R, Reading<?>> reading) {
            RecordField<R> field = new RecordField<>(fields.size(), wireName, property, chinese, reading);
            fields.add(field);
            return field;
        }

        /** The fields declared so far, in their order; unmodifiable. */
        public List<RecordField<R>> fields() {
            return List.copyOf(fields);
        }
    }
}
