package io.github.qcc.domain;

import io.github.qcc.domain.CheckResult.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Walks the pages of one list lazily: each {@link #next()} is one paid call, and a page that the total shows to be
 * empty is never asked for. A call that fails leaves the walk where it was, so what was read before is not lost and
 * {@code next()} may be called again. For one thread.
 *
 * @param <T> type of a row
 */
public final class PageWalk<T> implements Iterator<CheckResult<T>> {
    private final Function<PageRequest, CheckResult<T>> check;
    private final Function<T, ? extends Reading<?>> id;
    private final List<T> rows = new ArrayList<>();
    private final Set<Object> keys = new HashSet<>();
    private final List<OrderNumber> orderNumbers = new ArrayList<>();
    private final Set<Drift> drift = EnumSet.noneOf(Drift.class);
    private PageRequest upcoming = PageRequest.first();
    private OptionalInt total = OptionalInt.empty();
    private int calls;
    private Instant asOf;

    /**
     * A walk that has asked nothing yet.
     *
     * @param check asks for one page
     * @param id what a row is keyed by; a row that states none is keyed by all its fields
     */
    public PageWalk(Function<PageRequest, CheckResult<T>> check, Function<T, ? extends Reading<?>> id) {
        this.check = Objects.requireNonNull(check, "check");
        this.id = Objects.requireNonNull(id, "id");
    }

    @Override
    public boolean hasNext() {
        return upcoming != null;
    }

    /**
     * Asks for the next page.
     *
     * @throws QccException if the call is not answered; the walk stays before this page
     * @throws NoSuchElementException if the list is at its end
     */
    @Override
    public CheckResult<T> next() {
        if (upcoming == null) {
            throw new NoSuchElementException("the list is at its end");
        }
        CheckResult<T> result = check.apply(upcoming);
        calls++;
        asOf = result.answeredAt();
        result.orderNumber().ifPresent(orderNumbers::add);
        upcoming = result.fold(this::after, nothing -> null);
        if (upcoming == null && total.isPresent() && rows.size() < total.getAsInt()) {
            drift.add(Drift.ENDED_EARLY);
        }
        return result;
    }

    /** Walks to the end and gives the whole list. */
    public Listing<T> readAll() {
        while (hasNext()) {
            next();
        }
        return listing();
    }

    /** What was read so far. */
    public Listing<T> listing() {
        return new Listing<>(rows, total, orderNumbers, calls, drift, Optional.ofNullable(asOf));
    }

    private PageRequest after(Found<T> found) {
        Page<T> page = found.page();
        noteTotal(page.total());
        int before = rows.size();
        page.rows().forEach(this::keep);
        if (page.hasNext() && rows.size() == before) {
            // Going on would pay for the same rows again, perhaps without end.
            drift.add(Drift.ENDED_EARLY);
            return null;
        }
        return page.hasNext() ? upcoming.next() : null;
    }

    private void noteTotal(OptionalInt stated) {
        if (stated.isPresent()) {
            if (total.isPresent() && total.getAsInt() != stated.getAsInt()) {
                drift.add(Drift.TOTAL_CHANGED);
            }
            total = stated;
        }
    }

    private void keep(T row) {
        Reading<?> stated = id.apply(row);
        if (keys.add(stated.isAbsent() ? row : stated.raw())) {
            rows.add(row);
        } else {
            drift.add(Drift.ROW_REPEATED);
        }
    }
}
