package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.Listing;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Fewer rows could be read than the list has, or it changed while being read: sums and counts read "at least". */
public record IncompleteList() implements ScreeningRule {
    @Override
    public String name() {
        return "incomplete-list";
    }

    @Override
    public String source() {
        return "own practice: one page is no total";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return Stream.concat(
                        finding(
                                "海关备案",
                                "customs registrations",
                                profile.importExportCredit().listing()),
                        finding(
                                "终本案件",
                                "terminated cases",
                                profile.terminatedCases().listing()))
                .toList();
    }

    private Stream<Finding> finding(String zh, String en, Listing<?> listing) {
        int read = listing.rows().size();
        if (listing.isIncomplete()) {
            String total =
                    listing.total().isPresent() ? String.valueOf(listing.total().getAsInt()) : "?";
            return Stream.of(new Finding(
                    name(),
                    Severity.DATA_QUALITY,
                    zh + "共" + total + "条，仅读到" + read + "条，各项合计均为“至少”",
                    read + " of " + total + " " + en + " were read: every sum and count reads \"at least\""));
        }
        if (!listing.anomalies().isEmpty()) {
            return Stream.of(new Finding(
                    name(),
                    Severity.DATA_QUALITY,
                    zh + "名单在读取过程中有变动，请重新查询",
                    "the list of " + en + " changed while it was read: ask again"));
        }
        return Stream.empty();
    }
}
