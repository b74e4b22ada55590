package io.github.qcc.http;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.CheckResult.Found;
import io.github.qcc.domain.CheckResult.NoRecord;
import io.github.qcc.domain.CheckResult.TooMany;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.internal.call.PageSet;
import io.github.qcc.http.internal.wire.Envelope;
import io.github.qcc.http.internal.wire.ListResult;
import io.github.qcc.http.internal.wire.ListResultReader;
import io.github.qcc.http.internal.wire.Redaction;
import io.github.qcc.http.internal.wire.ValueReader;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * Request for one page of a list, which judges whether the response is that page. "Nothing found" is concluded only from a
 * response that says so and does not contradict itself.
 *
 * @param <T> type of a row
 */
final class ListRequest<T> extends WireRequest<ListResult<T>, CheckResult<T>> {
    private final RowType<T> type;

    ListRequest(RowType<T> type, SearchKey key, PageRequest page, PageSet pages, Redaction redaction) {
        super(type.endpoint(), key.value(), key.comparisonForm(), page, pages, redaction);
        this.type = type;
    }

    /**
     * What differs between the lists.
     *
     * @param endpoint the endpoint called
     * @param reader reads the {@code Result}
     * @param unreadables counts the values of a row that could not be understood
     * @param <T> type of a row
     */
    record RowType<T>(Endpoint endpoint, ListResultReader<T> reader, ToIntFunction<T> unreadables) {}

    @Override
    ValueReader<ListResult<T>> resultReader() {
        return type.reader();
    }

    @Override
    public Receipt receipt(CheckResult<T> result) {
        return result.receipt();
    }

    @Override
    public CheckResult<T> withReceipt(CheckResult<T> result, Receipt receipt) {
        return result.withReceipt(receipt);
    }

    @Override
    public int unreadableValues(CheckResult<T> result) {
        int values = 0;
        for (T row : result.rows()) {
            values += type.unreadables().applyAsInt(row);
        }
        return values;
    }

    @Override
    public boolean isNoRecord(CheckResult<T> result) {
        return result instanceof NoRecord;
    }

    @Override
    public int pageCount(CheckResult<T> result) {
        int total = result instanceof Found<T> found ? found.page().total().orElse(0) : 0;
        return Math.max(page().index(), (total + page().size() - 1) / page().size());
    }

    @Override
    CheckResult<T> judge(Envelope<ListResult<T>> envelope) {
        PageRequest page = page();
        if (envelope.saysNoResult()) {
            return noRecord(envelope);
        }
        if (envelope.saysTooMany()) {
            return new TooMany<>(envelope.receipt());
        }
        ListResult<T> rows =
                envelope.result().orElseThrow(() -> envelope.contradiction("Status is 200 without a Result"));
        requirePage(page, envelope);
        return rows.data().isEmpty() ? withoutRows(rows, page, envelope) : withRows(rows, page, envelope);
    }

    private static void requirePage(PageRequest asked, Envelope<?> envelope) {
        OptionalInt index = envelope.paging().index();
        if (index.isPresent() && index.getAsInt() != asked.index()) {
            throw envelope.contradiction(
                    "$.Paging.PageIndex is " + index.getAsInt() + " where page " + asked.index() + " was asked for");
        }
        OptionalInt size = envelope.paging().size();
        // The first page begins at the first row in any size; a later one would begin elsewhere.
        if (asked.index() > 1 && size.isPresent() && size.getAsInt() != asked.size()) {
            throw envelope.contradiction("$.Paging.PageSize is " + size.getAsInt() + " where a page of " + asked.size()
                    + " was asked for, so it begins at another row");
        }
    }

    private static <T> CheckResult<T> withoutRows(ListResult<T> rows, PageRequest page, Envelope<?> envelope) {
        if (!rows.isUnderstood()) {
            throw envelope.contradiction("$.Result.VerifyResult is neither 1 nor 0, and there is no data");
        }
        int total = envelope.paging().total().orElse(0);
        if (total > rowsBefore(page)) {
            throw envelope.contradiction("$.Result.Data has no rows although $.Paging.TotalRecords says that it has");
        }
        return total == 0 ? noRecord(envelope) : found(List.of(), OptionalInt.of(total), page, envelope);
    }

    private static <T> CheckResult<T> withRows(ListResult<T> rows, PageRequest page, Envelope<?> envelope) {
        if (rows.saysNone()) {
            throw envelope.contradiction("$.Result.Data has rows although $.Result.VerifyResult says that it has none");
        }
        OptionalInt total = envelope.paging().total();
        // A total that these rows exceed is not one; believing it would end the list early.
        boolean credible = total.isPresent()
                && total.getAsInt() >= rowsBefore(page) + rows.data().size();
        return found(rows.data(), credible ? total : OptionalInt.empty(), page, envelope);
    }

    private static long rowsBefore(PageRequest page) {
        return (long) (page.index() - 1) * page.size();
    }

    private static <T> CheckResult<T> found(List<T> rows, OptionalInt total, PageRequest page, Envelope<?> envelope) {
        return new Found<>(new Page<>(rows, page, total), envelope.receipt());
    }

    private static <T> CheckResult<T> noRecord(Envelope<?> envelope) {
        return new NoRecord<>(envelope.receipt());
    }
}
