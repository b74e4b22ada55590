package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.both;
import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.incomplete;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.listing;
import static io.github.qcc.domain.screening.rule.Profiles.none;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Listing;
import io.github.qcc.domain.ListingAnomaly;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncompleteListTest {
    private final IncompleteList rule = new IncompleteList();

    private static CounterpartyProfile of(CheckOutcome<TerminatedCase> cases) {
        return new CounterpartyProfile(Profiles.KEY, none(), cases);
    }

    @Test
    void saysHowManyCasesWereNotRead() {
        assertThat(texts(rule, of(incomplete(List.of(terminated().build()), 45))))
                .containsExactly("DATA_QUALITY\n终本案件共45件，仅读取1件，列表未读全，各项合计和件数均为下限\n"
                        + "only 1 of 45 terminated cases were read: every sum and count is a lower bound");
    }

    @Test
    void saysHowManyRegistrationsWereNotRead() {
        assertThat(texts(
                        rule,
                        new CounterpartyProfile(
                                Profiles.KEY, incomplete(List.of(registration().build()), 3), none())))
                .containsExactly("DATA_QUALITY\n海关备案共3条，仅读取1条，列表未读全，各项合计和件数均为下限\n"
                        + "only 1 of 3 customs registrations were read: every sum and count is a lower bound");
    }

    @ParameterizedTest
    @EnumSource(
            value = ListingAnomaly.class,
            names = {"ENDED_EARLY", "PAGE_LIMIT"})
    void saysSoWhereNoLargerTotalIsKnown(ListingAnomaly anomaly) {
        String text = "DATA_QUALITY\n终本案件仅读取1件，列表未读全，各项合计和件数均为下限\n"
                + "only 1 terminated cases were read: every sum and count is a lower bound";
        List<TerminatedCase> rows = List.of(terminated().build());
        assertThat(texts(rule, of(new CheckOutcome.Found<>(listing(rows, OptionalInt.empty(), anomaly)))))
                .containsExactly(text);
        assertThat(texts(rule, of(new CheckOutcome.Found<>(listing(rows, OptionalInt.of(1), anomaly)))))
                .containsExactly(text);
    }

    @Test
    void saysSoWhereTheListChangedWhileItWasRead() {
        assertThat(texts(
                        rule,
                        of(new CheckOutcome.Found<>(listing(
                                List.of(terminated().build()), OptionalInt.of(1), ListingAnomaly.TOTAL_CHANGED)))))
                .containsExactly("DATA_QUALITY\n终本案件列表在读取过程中有变动，请重新查询\n"
                        + "the list of terminated cases changed while it was read: ask again");
    }

    @Test
    void leavesAListOfTooManyRowsToItsOwnRule() {
        Listing<TerminatedCase> tooMany = new Listing<>(List.of(), OptionalInt.empty(), true, List.of(), Set.of());
        assertThat(judge(rule, of(new CheckOutcome.Found<>(tooMany)))).isEmpty();
    }

    @Test
    void saysNothingOfAListReadWhole() {
        assertThat(judge(rule, both(registration().build(), terminated().build())))
                .isEmpty();
        assertThat(judge(rule, clean())).isEmpty();
    }
}
