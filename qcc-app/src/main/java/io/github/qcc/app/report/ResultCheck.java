package io.github.qcc.app.report;

import com.squareup.moshi.JsonReader;
import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedTotal;
import io.github.qcc.domain.screening.CheckOutcome;
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
 * @param rowsName name of the rows; null for a check without rows
 * @param rows the rows; unmodifiable
 * @param unpaid what is unpaid over the rows; null unless the rows are cases
 * @param error why the check is unknown; null if it is known
 * @param <R> type of a row
 */
record ResultCheck<R extends ResultRows.Row>(
        Outcome outcome,
        Integer total,
        boolean isTooMany,
        Instant answeredAt,
        boolean isCached,
        List<String> orderNumbers,
        String rowsName,
        List<R> rows,
        Unpaid unpaid,
        Failure error) {
    private static final String REGISTRATIONS = "registrations";
    private static final String CASES = "cases";
    private static final JsonReader.Options MEMBERS = JsonReader.Options.of(
            "outcome",
            "total",
            "tooMany",
            "answeredAt",
            "cached",
            "orderNumbers",
            REGISTRATIONS,
            CASES,
            "unperformedTotal",
            "error");

    ResultCheck {
        orderNumbers = List.copyOf(orderNumbers);
        rows = List.copyOf(rows);
    }

    /** How a check ended. */
    enum Outcome {
        FOUND,
        NO_RECORD,
        UNKNOWN
    }

    /** The check of a line that has none. */
    static <R extends ResultRows.Row> ResultCheck<R> missing() {
        return new ResultCheck<>(Outcome.UNKNOWN, null, false, null, false, List.of(), null, List.of(), null, null);
    }

    static ResultCheck<RegistrationRow> ofCredit(CheckOutcome<CustomsRegistration> outcome) {
        List<RegistrationRow> rows =
                outcome.rows().stream().map(RegistrationRow::of).toList();
        return of(outcome, REGISTRATIONS, rows, null);
    }

    static ResultCheck<CaseRow> ofCases(CheckOutcome<TerminatedCase> outcome) {
        List<CaseRow> rows = outcome.rows().stream().map(CaseRow::of).toList();
        return of(outcome, CASES, rows, Unpaid.of(outcome));
    }

    private static <R extends ResultRows.Row> ResultCheck<R> of(
            CheckOutcome<?> outcome, String rowsName, List<R> rows, Unpaid unpaid) {
        List<String> orders = outcome.listing().orderNumbers().stream()
                .map(OrderNumber::value)
                .toList();
        Instant answeredAt = outcome.listing().answeredAt().orElse(null);
        boolean cached = outcome.listing().isCached();
        if (outcome.error().isPresent()) {
            Failure error = Failure.of(outcome.error().get());
            return new ResultCheck<>(
                    Outcome.UNKNOWN, null, false, answeredAt, cached, orders, null, List.of(), null, error);
        }
        boolean tooMany = outcome.listing().isTooMany();
        Integer total =
                tooMany ? null : Integer.valueOf(outcome.listing().total().orElse(rows.size()));
        Outcome found = outcome instanceof CheckOutcome.Found ? Outcome.FOUND : Outcome.NO_RECORD;
        return new ResultCheck<>(
                found, total, tooMany, answeredAt, cached, orders, rowsName, rows, tooMany ? null : unpaid, null);
    }

    void write(JsonText json) throws IOException {
        json.text("outcome", outcome.name());
        if (outcome != Outcome.UNKNOWN) {
            json.number("total", total);
        }
        if (isTooMany) {
            json.flag("tooMany", true);
        }
        json.text("answeredAt", answeredAt == null ? null : answeredAt.toString());
        if (isCached) {
            json.flag("cached", true);
        }
        json.texts("orderNumbers", orderNumbers);
        if (outcome == Outcome.UNKNOWN) {
            if (error != null) {
                json.object("error", error::write);
            }
            return;
        }
        if (rowsName != null) {
            json.array(rowsName, rows, (members, row) -> row.write(members));
        }
        if (unpaid != null) {
            json.object("unperformedTotal", unpaid::write);
        } else if (CASES.equals(rowsName)) {
            json.text("unperformedTotal", (String) null);
        }
    }

    /** Reads a row. */
    interface RowReader<R> {
        R read(JsonReader json) throws IOException;
    }

    static <R extends ResultRows.Row> ResultCheck<R> read(JsonReader json, RowReader<R> row) throws IOException {
        Outcome outcome = Outcome.UNKNOWN;
        Integer total = null;
        boolean tooMany = false;
        Instant answeredAt = null;
        boolean cached = false;
        List<String> orders = new ArrayList<>();
        String rowsName = null;
        List<R> rows = new ArrayList<>();
        Unpaid unpaid = null;
        Failure error = null;
        json.beginObject();
        while (json.hasNext()) {
            int member = json.selectName(MEMBERS);
            switch (member) {
                case 0 -> outcome = Outcome.valueOf(json.nextString());
                case 1 -> total = JsonText.nextNumber(json);
                case 2 -> tooMany = json.nextBoolean();
                case 3 -> answeredAt = instant(JsonText.nextText(json));
                case 4 -> cached = json.nextBoolean();
                case 5 -> JsonText.nextArray(json, JsonReader::nextString, orders);
                case 6, 7 -> {
                    rowsName = member == 6 ? REGISTRATIONS : CASES;
                    JsonText.nextArray(json, row::read, rows);
                }
                case 8 -> unpaid = Unpaid.read(json);
                case 9 -> error = Failure.read(json);
                default -> JsonText.skip(json);
            }
        }
        json.endObject();
        return new ResultCheck<>(outcome, total, tooMany, answeredAt, cached, orders, rowsName, rows, unpaid, error);
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
    record Unpaid(BigDecimal amount, BigDecimal upTo, int absent, boolean isAtLeast) {
        private static final JsonReader.Options MEMBERS = JsonReader.Options.of("amount", "upTo", "absent", "atLeast");

        static Unpaid of(CheckOutcome<TerminatedCase> outcome) {
            UnperformedTotal total = UnperformedTotal.of(outcome.rows());
            boolean atLeast = total.absent() > 0 || outcome.listing().isIncomplete();
            return new Unpaid(total.amount(), total.upTo(), total.absent(), atLeast);
        }

        void write(JsonText json) throws IOException {
            json.text("amount", amount.toPlainString());
            if (upTo.compareTo(amount) != 0) {
                json.text("upTo", upTo.toPlainString());
            }
            json.number("absent", absent).flag("atLeast", isAtLeast);
        }

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
     * Why a check is unknown, or a command failed.
     *
     * @param type stable name of the kind of failure
     * @param status QCC's status code; null if none was read
     * @param message the failure in words
     * @param vendorMessage QCC's own words, for people; null without one
     * @param billing what the last attempt cost
     * @param cost what all attempts cost
     * @param retryAt from when on the same may be asked again, ISO 8601; null if that is unknown
     */
    record Failure(
            String type,
            String status,
            String message,
            String vendorMessage,
            String billing,
            Cost cost,
            String retryAt) {
        private static final JsonReader.Options MEMBERS =
                JsonReader.Options.of("type", "status", "message", "vendorMessage", "billing", "retryAt");

        static Failure of(QccException error) {
            return new Failure(
                    error.type(),
                    error.statusCode().orElse(null),
                    error.getMessage(),
                    error.vendorMessage().orElse(null),
                    error.billing().name(),
                    error.cost(),
                    error.retryAt().map(Instant::toString).orElse(null));
        }

        void write(JsonText json) throws IOException {
            json.text("type", type)
                    .text("status", status)
                    .text("message", message)
                    .text("vendorMessage", vendorMessage)
                    .text("billing", billing)
                    .object("cost", members -> ResultLine.write(members, cost))
                    .text("retryAt", retryAt);
        }

        /** Reads what a report shows; the cost is in the line's own billing. */
        static Failure read(JsonReader json) throws IOException {
            String[] texts = JsonText.nextTexts(json, MEMBERS);
            return new Failure(texts[0], texts[1], texts[2], texts[3], texts[4], Cost.NONE, texts[5]);
        }
    }

    Optional<BigDecimal> unpaidAmount() {
        return Optional.ofNullable(unpaid).map(Unpaid::amount);
    }
}
