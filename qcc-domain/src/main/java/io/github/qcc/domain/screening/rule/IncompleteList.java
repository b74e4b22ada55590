package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.Listing;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fewer rows were read than the list has, or it changed while it was read: every sum and count is a lower bound.
 */
public record IncompleteList() implements ScreeningRule {
    @Override
    public String name() {
        return "incomplete-list";
    }

    @Override
    public String chinese() {
        return "列表未读全";
    }

    @Override
    public String source() {
        return "own practice: one page does not give a total";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return CheckedList.of(profile).flatMap(this::finding).toList();
    }

    private Stream<Finding> finding(CheckedList list) {
        Listing<?> listing = list.listing();
        int read = listing.rows().size();
        if (listing.isTooMany()) {
            return Stream.empty();
        }
        if (listing.isIncomplete()) {
            boolean knowsTotal = listing.total().isPresent() && listing.total().getAsInt() > read;
            return Stream.of(Finding.of(
                    this,
                    Severity.DATA_QUALITY,
                    list.zh() + (knowsTotal ? "共" + listing.total().getAsInt() + list.unit() + "，" : "") + "仅读取" + read
                            + list.unit() + "，列表未读全，各项合计和件数均为下限",
                    "only " + read + (knowsTotal ? " of " + listing.total().getAsInt() : "") + " " + list.en()
                            + " were read: every sum and count is a lower bound"));
        }
        return listing.anomalies().isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        this,
                        Severity.DATA_QUALITY,
                        list.zh() + "列表在读取过程中有变动，请重新查询",
                        "the list of " + list.en() + " changed while it was read: ask again"));
    }
}
