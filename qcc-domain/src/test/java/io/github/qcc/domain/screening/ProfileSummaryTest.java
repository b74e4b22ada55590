package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CreditLevel;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedTotal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileSummaryTest {
    private static final SearchKey KEY = SearchKey.of("虚构远洋贸易有限公司");

    private static CustomsRegistration rated(String level, String... penalties) {
        return CustomsRegistration.builder()
                .creditLevel(level)
                .penalties(Stream.of(penalties)
                        .map(kind -> CustomsPenalty.read("1", "决字1号", "某人", "2024-01-01", kind))
                        .toList())
                .build();
    }

    private static TerminatedCase owed(String number, String yuan) {
        return TerminatedCase.builder()
                .caseNumber(number)
                .unperformedAmount(yuan)
                .build();
    }

    private static ProfileSummary of(List<CustomsRegistration> registrations, CheckOutcome<TerminatedCase> cases) {
        return new CounterpartyProfile(KEY, new CheckOutcome.Found<>(Rows.listing(1, registrations)), cases).summary();
    }

    private static CheckOutcome<TerminatedCase> found(TerminatedCase... rows) {
        return new CheckOutcome.Found<>(Rows.listing(1, List.of(rows)));
    }

    @Test
    void showsTheWorstLevelAndWhatIsUnpaid() {
        ProfileSummary summary = of(
                List.of(rated("高级认证企业"), rated("失信企业", "走私"), rated("", "")),
                found(owed("(2020)浙1082执1号", "5"), owed("(2020)浙1082执1号之一", "5")));
        assertThat(summary.rating())
                .hasValueSatisfying(rating -> assertThat(rating.level()).isEqualTo(CreditLevel.of("失信企业")));
        assertThat(summary.registrations()).isEqualTo(3);
        assertThat(summary.penalties()).hasSize(1);
        assertThat(summary.isSmuggler()).isTrue();
        assertThat(summary.unperformed()).isEqualTo(UnperformedTotal.of(List.of(owed("(2020)浙1082执1号", "5"))));
        assertThat(summary.isAtLeast()).isFalse();
        assertThat(summary.isTooMany()).isFalse();
    }

    @Test
    void showsALabelThatIsNotUnderstoodIfThereIsNoOther() {
        assertThat(of(List.of(rated("守信激励企业"), rated("")), Rows.none()).rating())
                .isPresent();
        assertThat(of(List.of(rated("守信激励企业"), rated("高级认证企业")), Rows.none()).rating())
                .hasValueSatisfying(rating -> assertThat(rating.level()).isEqualTo(CreditLevel.of("高级认证企业")));
        ProfileSummary nothing = of(List.of(rated("", "违规")), Rows.none());
        assertThat(nothing.rating()).isEmpty();
        assertThat(nothing.isSmuggler()).isFalse();
    }

    @Test
    void saysWhereItsFiguresAreLowerBounds() {
        TerminatedCase row = owed("(2020)浙1082执1号", "5");
        assertThat(of(List.of(), found(row, owed("(2020)浙1082执2号", ""))).isAtLeast())
                .isTrue();
        assertThat(of(List.of(), new CheckOutcome.Unknown<>(Rows.listing(1, List.of(row)), Rows.outage(Billing.NONE)))
                        .isAtLeast())
                .isTrue();
        ProfileSummary tooMany = of(
                List.of(),
                new CheckOutcome.Found<>(new Listing<>(List.of(), OptionalInt.empty(), true, List.of(), Set.of())));
        assertThat(tooMany.isAtLeast()).isTrue();
        assertThat(tooMany.isTooMany()).isTrue();
    }
}
