package io.github.qcc.http;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.CheckResult.Found;
import io.github.qcc.domain.CheckResult.NoRecord;
import io.github.qcc.domain.CheckResult.TooMany;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.call.Question;
import io.github.qcc.http.wire.Envelope;
import io.github.qcc.http.wire.Rows;
import io.github.qcc.http.wire.RowsReader;
import io.github.qcc.http.wire.ValueReader;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * A list method: asks for a page, and judges whether the answer is that page. "Nothing found" is concluded from an answer
 * that says so and contradicts itself nowhere.
 *
 * @param <T> type of a row
 */
final class ListCheck<T> {
    private final Caller caller;
    private final QccService service;
    private final Endpoint endpoint;
    private final String address;
    private final RowsReader<T> reader;
    private final ToIntFunction<T> unreadables;

    ListCheck(
            Caller caller,
            QccService service,
            Endpoint endpoint,
            String address,
            ValueReader<T> row,
            ToIntFunction<T> unreadables) {
        this.caller = caller;
        this.service = service;
        this.endpoint = endpoint;
        this.address = address;
        this.reader = new RowsReader<>(row);
        this.unreadables = unreadables;
    }

    CheckResult<T> check(SearchKey key, PageRequest page) {
        return caller.ask(
                Question.ofPage(endpoint, key, page),
                new Caller.Way<>(
                        key.value(),
                        attempt -> service.list(address, key.value(), page.index(), page.size(), attempt),
                        new Answer<>(reader, answer -> judge(page, answer), this::unreadable)));
    }

    private int unreadable(CheckResult<T> result) {
        return result.rows().stream().mapToInt(unreadables).sum();
    }

    private CheckResult<T> judge(PageRequest page, Envelope<Rows<T>> answer) {
        if (answer.saysNoResult()) {
            return noRecord(answer);
        }
        if (answer.saysTooMany()) {
            return new TooMany<>(answer.receipt());
        }
        Rows<T> rows = answer.result().orElseThrow(() -> answer.contradiction("Status is 200 without a Result"));
        requirePage(page, answer);
        return rows.data().isEmpty() ? withoutRows(rows, page, answer) : withRows(rows, page, answer);
    }

    private static void requirePage(PageRequest asked, Envelope<?> answer) {
        OptionalInt index = answer.paging().index();
        if (index.isPresent() && index.getAsInt() != asked.index()) {
            throw answer.contradiction(
                    "$.Paging.PageIndex is " + index.getAsInt() + " where page " + asked.index() + " was asked for");
        }
        OptionalInt size = answer.paging().size();
        // The first page begins at the first row in any size; a later one would begin elsewhere.
        if (asked.index() > 1 && size.isPresent() && size.getAsInt() != asked.size()) {
            throw answer.contradiction("$.Paging.PageSize is " + size.getAsInt() + " where a page of " + asked.size()
                    + " was asked for, so it begins at another row");
        }
    }

    private static <T> CheckResult<T> withoutRows(Rows<T> rows, PageRequest page, Envelope<?> answer) {
        if (!rows.isUnderstood()) {
            throw answer.contradiction("$.Result.VerifyResult is neither 1 nor 0, and there is no data");
        }
        int total = answer.paging().total().orElse(0);
        if (total > rowsBefore(page)) {
            throw answer.contradiction("$.Result.Data has no rows although $.Paging.TotalRecords says that it has");
        }
        return total == 0 ? noRecord(answer) : found(List.of(), OptionalInt.of(total), page, answer);
    }

    private static <T> CheckResult<T> withRows(Rows<T> rows, PageRequest page, Envelope<?> answer) {
        if (rows.saysNone()) {
            throw answer.contradiction("$.Result.Data has rows although $.Result.VerifyResult says that it has none");
        }
        OptionalInt total = answer.paging().total();
        // A total that these rows exceed is none; believing it would end the list early.
        boolean credible = total.isPresent()
                && total.getAsInt() >= rowsBefore(page) + rows.data().size();
        return found(rows.data(), credible ? total : OptionalInt.empty(), page, answer);
    }

    private static long rowsBefore(PageRequest page) {
        return (long) (page.index() - 1) * page.size();
    }

    private static <T> CheckResult<T> found(List<T> rows, OptionalInt total, PageRequest page, Envelope<?> answer) {
        return new Found<>(new Page<>(rows, page, total), answer.receipt());
    }

    private static <T> CheckResult<T> noRecord(Envelope<?> answer) {
        return new NoRecord<>(answer.receipt());
    }
}
