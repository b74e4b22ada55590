package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.none;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Listing;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TooManyRecordsTest {
    private final TooManyRecords rule = new TooManyRecords();

    private static <T> CheckOutcome<T> tooMany() {
        return new CheckOutcome.Found<>(new Listing<>(List.of(), OptionalInt.empty(), true, List.of(), Set.of()));
    }

    @Test
    void findsMoreRowsThanQccReturns() {
        assertThat(texts(rule, new CounterpartyProfile(Profiles.KEY, none(), tooMany())))
                .containsExactly(
                        "HIGH\n终本案件超过5,000件，接口不返回明细，金额不详（阈值：5,000件）\n"
                                + "more than 5,000 terminated cases: QCC returns none of them, so no amount is known (threshold 5,000)");
        assertThat(texts(rule, new CounterpartyProfile(Profiles.KEY, tooMany(), none())))
                .containsExactly("HIGH\n海关备案超过5,000条，接口不返回明细，金额不详（阈值：5,000条）\n"
                        + "more than 5,000 customs registrations: QCC returns none of them, so no amount is known (threshold"
                        + " 5,000)");
    }

    @Test
    void saysNothingOfAnOrdinaryList() {
        assertThat(judge(rule, clean())).isEmpty();
        assertThat(judge(rule, enforced(terminated().build()))).isEmpty();
    }
}
