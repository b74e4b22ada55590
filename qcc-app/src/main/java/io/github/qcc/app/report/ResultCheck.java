package io.github.qcc.app.report;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One check of a {@link ResultLine}.
 *
 * @param outcome whether rows were found
 * @param total rows in all; null if that is unknown
 * @param isTooMany whether QCC has more than 5,000 rows and returns none
 * @param answeredAt when the oldest of the pages was received; null if none was
 * @param isCached whether a page comes from the cache
 * @param orderNumbers QCC's billing references; unmodifiable
 * @param rows the rows; unmodifiable
 * @param unpaid what is unpaid over the rows; null unless the rows are cases
 * @param error why the check is unknown; null if it is known
 * @param <R> type of a row
 */
public record ResultCheck<R>(
        Outcome outcome,
        Integer total,
        boolean isTooMany,
        Instant answeredAt,
        boolean isCached,
        List<String> orderNumbers,
        List<R> rows,
        Unpaid unpaid,
        CheckFailure error) {
    private static final JsonReader.Options MEMBERS = JsonReader.Options.of(
            "outcome",
            "total",
            "tooMany",
            "answeredAt",
            "cached",
            "orderNumbers",
            "registrations",
            "cases",
            "unperformedTotal",
            "error");

    public ResultCheck {
        orderNumbers = List.copyOf(orderNumbers);
        rows = List.copyOf(rows);
    }

    /** How a check ended. */
    public enum Outcome {
        FOUND,
        NO_RECORD,
        UNKNOWN
    }

    /** The check of a line that has none. */
    static <R> ResultCheck<R> missing() {
        return new ResultCheck<>(Outcome.UNKNOWN, null, false, null, false, List.of(), List.of(), null, null);
    }

    /** Reads a row. */
    interface JsonRow<R> {
        R read(JsonReader json) throws IOException;
    }

    static <R> ResultCheck<R> read(JsonReader json, JsonRow<R> row) throws IOException {
        Outcome outcome = Outcome.UNKNOWN;
        Integer total = null;
        boolean tooMany = false;
        Instant answeredAt = null;
        boolean cached = false;
        List<String> orders = new ArrayList<>();
        List<R> rows = new ArrayList<>();
        Unpaid unpaid = null;
        CheckFailure error = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.selectName(MEMBERS)) {
                case 0 -> outcome = Outcome.valueOf(json.nextString());
                case 1 -> total = JsonText.nextNumber(json);
                case 2 -> tooMany = json.nextBoolean();
                case 3 -> answeredAt = instant(JsonText.nextText(json));
                case 4 -> cached = json.nextBoolean();
                case 5 -> JsonText.nextArray(json, JsonReader::nextString, orders);
                case 6, 7 -> JsonText.nextArray(json, row::read, rows);
                case 8 -> unpaid = Unpaid.read(json);
                case 9 -> error = CheckFailure.read(json);
                default -> JsonText.skip(json);
            }
        }
        json.endObject();
        return new ResultCheck<>(outcome, total, tooMany, answeredAt, cached, orders, rows, unpaid, error);
    }

    private static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }

    /**
     * What is unpaid over the cases of a company.
     *
     * @param amount sum in yuan, each debt once
     * @param upTo sum in yuan if resumed cases are debts of their own; {@code amount} without any
     * @param absent cases whose amount is not stated
     * @param isAtLeast whether more may be unpaid, because amounts or rows are missing
     */
    public record Unpaid(BigDecimal amount, BigDecimal upTo, int absent, boolean isAtLeast) {
        private static final JsonReader.Options MEMBERS = JsonReader.Options.of("amount", "upTo", "absent", "atLeast");

        static Unpaid read(JsonReader json) throws IOException {
            if (json.peek() == JsonReader.Token.NULL) {
                return json.nextNull();
            }
            BigDecimal amount = BigDecimal.ZERO;
            BigDecimal upTo = null;
            int absent = 0;
            boolean atLeast = false;
            json.beginObject();
            while (json.hasNext()) {
                switch (json.selectName(MEMBERS)) {
                    case 0 -> amount = new BigDecimal(json.nextString());
                    case 1 -> upTo = new BigDecimal(json.nextString());
                    case 2 -> absent = json.nextInt();
                    case 3 -> atLeast = json.nextBoolean();
                    default -> JsonText.skip(json);
                }
            }
            json.endObject();
            return new Unpaid(amount, upTo == null ? amount : upTo, absent, atLeast);
        }
    }

    /**
     * Why a check is unknown.
     *
     * @param type stable name of the kind of failure
     * @param status QCC's status code; null if none was read
     * @param message the failure in words
     * @param vendorMessage QCC's own words, for people; null without one
     * @param billing what the last attempt cost
     * @param retryAt from when on the same may be asked again, ISO 8601; null if that is unknown
     */
    public record CheckFailure(
            String type, String status, String message, String vendorMessage, String billing, String retryAt) {
        private static final JsonReader.Options MEMBERS =
                JsonReader.Options.of("type", "status", "message", "vendorMessage", "billing", "retryAt");

        /** Reads what a report shows; the line's own billing has the cost. */
        static CheckFailure read(JsonReader json) throws IOException {
            String[] texts = JsonText.nextTexts(json, MEMBERS);
            return new CheckFailure(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5]);
        }
    }

    Optional<BigDecimal> unpaidAmount() {
        return Optional.ofNullable(unpaid).map(Unpaid::amount);
    }
}
