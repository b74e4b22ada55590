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

    private static final TextFields FIELDS = TextFields.of("PageSize", "PageIndex", "TotalRecords");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Reads it; anything but an object states nothing. */
    static Paging read(ResponseJson json) throws IOException {
        if (!json.isObject()) {
            json.skip();
            return UNSTATED;
        }
        String[] texts = FIELDS.read(json);
        return new Paging(number(texts[0]), number(texts[1]), number(texts[2]));
    }

    private static OptionalInt number(String text) {
        return text != null && NUMBER.matcher(text.strip()).matches()
                ? OptionalInt.of(Integer.parseInt(text.strip()))
                : OptionalInt.empty();
    }
}
