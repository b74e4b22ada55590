package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.CheckResult.Found;
import io.github.qcc.domain.CheckResult.NoRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageIteratorTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final OptionalInt NOT_STATED = OptionalInt.empty();

    private final List<PageRequest> asked = new ArrayList<>();

    private record Row(String id, String text) {}

    private static List<Row> rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Row("id" + i, "")).toList();
    }

    private PageIterator<Row> pages(Function<PageRequest, CheckResult<Row>> server) {
        return new PageIterator<>(
                page -> {
                    asked.add(page);
                    return server.apply(page);
                },
                row -> Reading.ofText(row.id()));
    }

    private static CheckResult<Row> found(PageRequest page, OptionalInt total, List<Row> rows) {
        return new Found<>(
                new Page<>(rows, page, total),
                Receipt.charged(new OrderNumber("order" + page.index()), NOON.plusSeconds(page.index())));
    }

    private static CheckResult<Row> none() {
        return new NoRecord<>(Receipt.charged(new OrderNumber("none"), NOON));
    }

    /** A server that gives slices of a list which does not change. */
    private static Function<PageRequest, CheckResult<Row>> steady(List<Row> all, OptionalInt total) {
        return page -> {
            int from = Math.min(all.size(), (page.index() - 1) * page.size());
            return found(page, total, all.subList(from, Math.min(all.size(), from + page.size())));
        };
    }

    private static Function<PageRequest, CheckResult<Row>> steady(int count) {
        return steady(rows(count), OptionalInt.of(count));
    }

    @Test
    void asksNothingBeforeTheFirstPageIsWanted() {
        PageIterator<Row> walk = pages(steady(45));
        assertThat(walk.hasNext()).isTrue();
        assertThat(walk.listing()).isEqualTo(Listing.empty());
        assertThat(asked).isEmpty();
    }

    @Test
    void eachStepIsOneCall() {
        PageIterator<Row> walk = pages(steady(45));
        assertThat(walk.next()).isEqualTo(steady(45).apply(PageRequest.first()));
        assertThat(asked).containsExactly(PageRequest.first());
        assertThat(walk.listing().rows()).isEqualTo(rows(20));
    }

    @Test
    void readsEveryPageOnceAndThenStops() {
        PageIterator<Row> walk = pages(steady(45));
        Listing<Row> all = walk.readAll();
        assertThat(asked).containsExactly(PageRequest.of(1), PageRequest.of(2), PageRequest.of(3));
        assertThat(walk.hasNext()).isFalse();
        assertThat(all.rows()).isEqualTo(rows(45));
        assertThat(all.total()).hasValue(45);
        assertThat(all.receipts()).hasSize(3);
        assertThat(all.orderNumbers()).extracting(OrderNumber::value).containsExactly("order1", "order2", "order3");
        assertThat(all.answeredAt()).contains(NOON.plusSeconds(1));
        assertThat(all.anomalies()).isEmpty();
    }

    @Test
    void asksNothingBehindTheEnd() {
        PageIterator<Row> walk = pages(steady(1));
        walk.readAll();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(walk::next)
                .withMessage("the list is at its end");
        assertThat(asked).hasSize(1);
    }

    @Property
    void paysForNoPageMoreThanTheRowsNeed(@ForAll @IntRange(max = 120) int total) {
        asked.clear();
        Listing<Row> all = pages(steady(total)).readAll();
        assertThat(asked).hasSize(Math.max(1, (total + 19) / 20)).doesNotHaveDuplicates();
        assertThat(all.receipts()).hasSameSizeAs(asked);
        assertThat(all.rows()).isEqualTo(rows(total));
        assertThat(all.anomalies()).isEmpty();
        assertThat(all.isIncomplete()).isFalse();
    }

    @Test
    void noRecordIsAnAnsweredCallWithoutRows() {
        Listing<Row> all = pages(page -> none()).readAll();
        assertThat(all.receipts()).hasSize(1);
        assertThat(all.rows()).isEmpty();
        assertThat(all.orderNumbers()).containsExactly(new OrderNumber("none"));
        assertThat(all.answeredAt()).contains(NOON);
        assertThat(all.isIncomplete()).isFalse();
    }

    @Test
    void withoutATotalTheLastPageIsTheOneThatIsNotFull() {
        Listing<Row> all = pages(steady(rows(25), NOT_STATED)).readAll();
        assertThat(asked).hasSize(2);
        assertThat(all.rows()).isEqualTo(rows(25));
        assertThat(all.total()).isEmpty();
    }

    @Test
    void withoutATotalAFullLastPageIsFollowedByAnEmptyOne() {
        Listing<Row> all = pages(steady(rows(40), NOT_STATED)).readAll();
        assertThat(asked).hasSize(3);
        assertThat(all.rows()).isEqualTo(rows(40));
        assertThat(all.anomalies()).isEmpty();
    }

    @Test
    void withoutATotalAFullLastPageMayBeFollowedByNoRecord() {
        Listing<Row> all = pages(page -> page.index() == 1 ? found(page, NOT_STATED, rows(20)) : none())
                .readAll();
        assertThat(all.rows()).isEqualTo(rows(20));
        assertThat(all.anomalies()).isEmpty();
    }

    @Test
    void aTotalStatedOnceIsRemembered() {
        Listing<Row> all = pages(page -> found(
                        page,
                        page.index() == 1 ? OptionalInt.of(45) : NOT_STATED,
                        page.index() < 3 ? pageOf(page) : rows(0)))
                .readAll();
        assertThat(all.total()).hasValue(45);
        assertThat(all.anomalies()).containsExactly(ListingAnomaly.ENDED_EARLY);
    }

    private static List<Row> pageOf(PageRequest page) {
        return rows(page.index() * 20).subList((page.index() - 1) * 20, page.index() * 20);
    }

    @Test
    void afterAFailureTheSamePageMayBeAskedAgain() {
        PageIterator<Row> walk = pages(page -> {
            if (asked.size() == 2) {
                throw ServiceUnavailableException.notSent("HTTP 503", null);
            }
            return steady(45).apply(page);
        });
        assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(walk::readAll);
        assertThat(walk.readAll().rows()).isEqualTo(rows(45));
        assertThat(asked).extracting(PageRequest::index).containsExactly(1, 2, 2, 3);
    }

    @Test
    void aFailureLosesNothingThatWasReadBefore() {
        PageIterator<Row> walk = pages(page -> {
            if (page.index() == 2) {
                throw ServiceUnavailableException.notSent("HTTP 503", null);
            }
            return steady(45).apply(page);
        });
        assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(walk::readAll);
        assertThat(walk.hasNext()).isTrue();
        assertThat(walk.listing().rows()).isEqualTo(rows(20));
        assertThat(walk.listing().receipts()).hasSize(1);
        assertThat(walk.listing().isIncomplete()).isTrue();
    }

    @Test
    void noticesATotalThatChanges() {
        Listing<Row> all = pages(page -> steady(rows(41), OptionalInt.of(page.index() == 1 ? 40 : 41))
                        .apply(page))
                .readAll();
        assertThat(all.anomalies()).containsExactly(ListingAnomaly.TOTAL_CHANGED);
        assertThat(all.total()).hasValue(41);
        assertThat(all.rows()).hasSize(41);
    }

    @Test
    void keepsARowOnceThatMovedFromOnePageToTheNext() {
        List<Row> second = new ArrayList<>(rows(40).subList(19, 39));
        Listing<Row> all = pages(page -> found(page, OptionalInt.of(40), page.index() == 1 ? rows(20) : second))
                .readAll();
        assertThat(all.rows()).isEqualTo(rows(39));
        assertThat(all.anomalies()).contains(ListingAnomaly.ROW_REPEATED);
        assertThat(all.isIncomplete()).isTrue();
    }

    @Test
    void noticesAListThatEndsBeforeItsTotal() {
        Listing<Row> all = pages(page -> page.index() == 1 ? steady(45).apply(page) : none())
                .readAll();
        assertThat(asked).hasSize(2);
        assertThat(all.anomalies()).containsExactly(ListingAnomaly.ENDED_EARLY);
        assertThat(all.isIncomplete()).isTrue();
    }

    @Test
    void noticesALastPageThatIsShort() {
        Listing<Row> all = pages(steady(rows(43), OptionalInt.of(45))).readAll();
        assertThat(all.anomalies()).containsExactly(ListingAnomaly.ENDED_EARLY);
    }

    @Test
    void noticesATotalWithoutRows() {
        Listing<Row> all = pages(steady(rows(0), OptionalInt.of(45))).readAll();
        assertThat(asked).hasSize(1);
        assertThat(all.anomalies()).containsExactly(ListingAnomaly.ENDED_EARLY);
    }

    @Test
    void endsWhereAServerRepeatsTheSamePageForEver() {
        Listing<Row> all = pages(page -> found(page, NOT_STATED, rows(20))).readAll();
        assertThat(asked).hasSize(2);
        assertThat(all.rows()).isEqualTo(rows(20));
        assertThat(all.anomalies()).containsExactlyInAnyOrder(ListingAnomaly.ROW_REPEATED, ListingAnomaly.ENDED_EARLY);
        assertThat(all.isIncomplete()).isTrue();
    }

    @Test
    void endsWhereAServerRepeatsRowsWithoutIdForEver() {
        List<Row> anonymous =
                IntStream.range(0, 20).mapToObj(i -> new Row("—", "text" + i)).toList();
        Listing<Row> all = pages(page -> found(page, NOT_STATED, anonymous)).readAll();
        assertThat(asked).hasSize(2);
        assertThat(all.rows()).isEqualTo(anonymous);
    }

    @Test
    void rowsWithoutAnIdAreToldApartByTheirFields() {
        List<Row> anonymous = List.of(new Row("", "one"), new Row("", "other"));
        Listing<Row> all =
                pages(page -> found(page, OptionalInt.of(2), anonymous)).readAll();
        assertThat(all.rows()).isEqualTo(anonymous);
        assertThat(all.anomalies()).isEmpty();
    }

    private PageIterator<Row> limited(int total, int maxPages) {
        return new PageIterator<>(
                page -> {
                    asked.add(page);
                    return steady(total).apply(page);
                },
                row -> Reading.ofText(row.id()),
                maxPages);
    }

    @Test
    void endsAtItsPageLimitAndSaysSo() {
        PageIterator<Row> pages = limited(45, 2);
        Listing<Row> all = pages.readAll();
        assertThat(asked).extracting(PageRequest::index).containsExactly(1, 2);
        assertThat(all.rows()).hasSize(40);
        assertThat(all.isIncomplete()).isTrue();
        assertThat(all.anomalies()).containsExactly(ListingAnomaly.PAGE_LIMIT);
        assertThat(pages.hasNext()).isFalse();
    }

    @Test
    void aLimitThatTheListDoesNotReachChangesNothing() {
        Listing<Row> all = limited(45, 3).readAll();
        assertThat(all.rows()).hasSize(45);
        assertThat(all.anomalies()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limited(45, 0))
                .withMessage("maxPages must be 1 or more but was 0");
    }

    @Test
    void givesItsRowsLazilyAndPaysForNoneTwice() {
        PageIterator<Row> pages = limited(45, 9);
        assertThat(pages.stream().limit(20)).hasSize(20);
        assertThat(asked).extracting(PageRequest::index).containsExactly(1);
        assertThat(pages.rows()).hasSize(45);
        assertThat(pages.stream()).hasSize(45);
        assertThat(asked).extracting(PageRequest::index).containsExactly(1, 2, 3);
        Iterator<Row> rows = pages.rows().iterator();
        for (int i = 0; i < 45; i++) {
            rows.next();
        }
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(rows::next)
                .withMessage("the list is at its end");
    }
}
