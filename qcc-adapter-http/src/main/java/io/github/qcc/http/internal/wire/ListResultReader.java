package io.github.qcc.http.internal.wire;

import java.io.IOException;
import java.util.List;

/**
 * Reads the {@code Result} of a list method.
 *
 * @param <T> type of a row
 */
public final class ListResultReader<T> implements ValueReader<ListResult<T>> {
    private static final class RowsDraft<T> {
        private String verifyResult = "";
        private List<T> data = List.of();
    }

    private final JsonFields<RowsDraft<T>> fields;

    /** Rows that are read by {@code row}. */
    public ListResultReader(ValueReader<T> row) {
        fields = JsonFields.<RowsDraft<T>>builder()
                .text("VerifyResult", (draft, text) -> draft.verifyResult = text == null ? "" : text)
                .field("Data", (json, draft) -> draft.data = list(json, row))
                .build();
    }

    @Override
    public ListResult<T> read(ResponseJson json) throws IOException {
        json.requireObject();
        RowsDraft<T> draft = new RowsDraft<>();
        fields.read(json, draft);
        return new ListResult<>(draft.verifyResult, draft.data);
    }

    private static <T> List<T> list(ResponseJson json, ValueReader<T> row) throws IOException {
        if (json.isNull()) {
            json.skip();
            return List.of();
        }
        json.requireArray();
        return json.list(element -> {
            element.requireObject();
            return row.read(element);
        });
    }
}
