package io.github.qcc.http.internal.wire;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What an answer says of the list that its rows are from (wire {@code Paging}); empty if it does not say, or not in a
 * number from 0.
 *
 * @param size wire {@code PageSize}
 * @param index wire {@code PageIndex}, from 1
 * @param total wire {@code TotalRecords}
 */
public record Paging(OptionalInt size, OptionalInt index, OptionalInt total) {
    static final Paging UNSTATED = new Paging(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    private static final JsonFields<PagingDraft> FIELDS = JsonFields.<PagingDraft>builder()
            .text("PageSize", (draft, text) -> draft.size = number(text))
            .text("PageIndex", (draft, text) -> draft.index = number(text))
            .text("TotalRecords", (draft, text) -> draft.total = number(text))
            .build();
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final class PagingDraft {
        private OptionalInt size = OptionalInt.empty();
        private OptionalInt index = OptionalInt.empty();
        private OptionalInt total = OptionalInt.empty();
    }

    /** Reads it; anything but an object states nothing. */
    static Paging read(ResponseJson json) throws IOException {
        if (!json.isObject()) {
            json.skip();
            return UNSTATED;
        }
        PagingDraft draft = new PagingDraft();
        FIELDS.read(json, draft);
        return new Paging(draft.size, draft.index, draft.total);
    }

    private static OptionalInt number(String text) {
        return text != null && NUMBER.matcher(text.strip()).matches()
                ? OptionalInt.of(Integer.parseInt(text.strip()))
                : OptionalInt.empty();
    }
}
