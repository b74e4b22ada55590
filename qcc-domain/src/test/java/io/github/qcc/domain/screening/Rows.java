package io.github.qcc.domain.screening;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.CheckResult.Found;
import io.github.qcc.domain.CheckResult.NoRecord;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageIterator;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Reading;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.Refusal;
import io.github.qcc.domain.ServiceUnavailableException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Outcomes and answers that tests begin with. */
final class Rows {
    static final Instant NOON = Instant.parse("2026-06-30T04:00:00Z");

    private Rows() {}

    static QccException refused(String code) {
        return new Refusal(code, "", Optional.empty(), NOON).toException();
    }

    static QccException outage(Billing billing) {
        return ServiceUnavailableException.noResponse("HTTP 500", billing, null);
    }

    static <T> Listing<T> listing(int calls, List<T> rows) {
        return new Listing<>(
                rows,
                OptionalInt.of(rows.size()),
                false,
                Collections.nCopies(calls, Receipt.charged(null, NOON)),
                Set.of());
    }

    static <T> CheckOutcome<T> none() {
        return new CheckOutcome.NoRecord<>(listing(1, List.of()));
    }

    static <T> CheckResult<T> answer(PageRequest page, OptionalInt total, List<T> rows) {
        return new Found<>(new Page<>(rows, page, total), Receipt.charged(new OrderNumber("X" + page.index()), NOON));
    }

    static <T> CheckResult<T> noAnswer() {
        return new NoRecord<>(Receipt.charged(new OrderNumber("X1"), NOON));
    }

    static PageIterator<String> pages(Function<PageRequest, CheckResult<String>> check) {
        return new PageIterator<>(check, Reading::ofText);
    }
}
