package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.both;
import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.incomplete;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.listing;
import static io.github.qcc.domain.screening.rule.Profiles.none;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.ListingAnomaly;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IncompleteListTest {
    private final IncompleteList rule = new IncompleteList();

    private static CounterpartyProfile of(CheckOutcome<TerminatedCase> cases) {
        return new CounterpartyProfile(Profiles.KEY, none(), cases);
    }

    @Test
    void saysHowManyCasesWereNotRead() {
        assertThat(judge(rule, of(incomplete(List.of(terminated().build()), 45))))
                .containsExactly(new Finding(
                        "incomplete-list",
                        Severity.DATA_QUALITY,
                        "终本案件共45条，仅读到1条，各项合计均为“至少”",
                        "1 of 45 terminated cases were read: every sum and count reads \"at least\""));
    }

    @Test
    void saysHowManyRegistrationsWereNotRead() {
        CounterpartyProfile profile = new CounterpartyProfile(
                Profiles.KEY, incomplete(List.of(registration().build()), 3), none());
        assertThat(judge(rule, profile))
                .containsExactly(new Finding(
                        "incomplete-list",
                        Severity.DATA_QUALITY,
                        "海关备案共3条，仅读到1条，各项合计均为“至少”",
                        "1 of 3 customs registrations were read: every sum and count reads \"at least\""));
    }

    @Test
    void saysSoWhereNoTotalIsKnown() {
        assertThat(judge(
                        rule,
                        of(new CheckOutcome.Found<>(listing(
                                List.of(terminated().build()), OptionalInt.empty(), ListingAnomaly.ENDED_EARLY)))))
                .extracting(Finding::en)
                .containsExactly("1 of ? terminated cases were read: every sum and count reads \"at least\"");
    }

    @Test
    void saysSoWhereTheListChangedWhileItWasRead() {
        assertThat(judge(
                        rule,
                        of(new CheckOutcome.Found<>(listing(
                                List.of(terminated().build()), OptionalInt.of(1), ListingAnomaly.TOTAL_CHANGED)))))
                .containsExactly(new Finding(
                        "incomplete-list",
                        Severity.DATA_QUALITY,
                        "终本案件名单在读取过程中有变动，请重新查询",
                        "the list of terminated cases changed while it was read: ask again"));
    }

    @Test
    void saysNothingOfAListReadWhole() {
        assertThat(judge(rule, both(registration().build(), terminated().build())))
                .isEmpty();
        assertThat(judge(rule, clean())).isEmpty();
    }
}
