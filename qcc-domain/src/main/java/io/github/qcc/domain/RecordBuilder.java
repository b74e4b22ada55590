package io.github.qcc.domain;

import java.util.List;

/**
 * Builds a record from the texts of its fields. A text that is null or not given makes an absent field. Not thread-safe.
 *
 * @param <R> the record
 */
public abstract class RecordBuilder<R> {
    private final List<RecordField<R>> fields;
    private final String[] texts;

    /** Starts a record of these fields, none of which is given. */
    protected RecordBuilder(List<RecordField<R>> fields) {
        this.fields = fields;
        texts = new String[fields.size()];
    }

    /** Gives the text of a field; null if it is missing or null. */
    public final void set(RecordField<R> field, String text) {
        texts[field.place()] = text;
    }

    /** The text given for a field; null if none is. */
    protected final String text(RecordField<R> field) {
        return texts[field.place()];
    }

    /** Gives every text of a record exactly as it was read. */
    public final void setAll(R row) {
        fields.forEach(field -> set(field, field.raw(row)));
    }

    /** The record. */
    public abstract R build();
}
