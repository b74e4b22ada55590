package io.github.qcc.domain;

import java.util.List;

/**
 * Builds a record from the texts of its fields. A text that is null or not set makes an absent field. Not thread-safe.
 *
 * @param <R> the record
 */
public abstract class RecordBuilder<R> {
    private final List<RecordField<R>> fields;
    private final String[] texts;

    /** Starts a record of these fields without any text. */
    protected RecordBuilder(List<RecordField<R>> fields) {
        this.fields = fields;
        texts = new String[fields.size()];
    }

    /** Sets the text of a field; null if it is missing or null. */
    public final void set(RecordField<R> field, String text) {
        texts[field.place()] = text;
    }

    /** The text of a field; null if it was not set. */
    protected final String text(RecordField<R> field) {
        return texts[field.place()];
    }

    /** Sets the texts of all fields exactly as a record has them. */
    public final void setAll(R row) {
        fields.forEach(field -> set(field, field.raw(row)));
    }

    /** Returns the record. */
    public abstract R build();
}
