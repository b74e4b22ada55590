package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.SearchKey;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CounterpartyQueryTest {
    private static final SearchKey KEY = SearchKey.of("虚构远洋贸易有限公司");

    @Test
    void asksForAllPagesAndNoDetails() {
        assertThat(CounterpartyQuery.of(KEY))
                .isEqualTo(new CounterpartyQuery(KEY, Integer.MAX_VALUE, 0, Optional.empty()));
    }

    @Test
    void keepsWhatItWasGivenBefore() {
        RegisteredCapital capital = RegisteredCapital.ofYuan(BigDecimal.TEN);
        assertThat(CounterpartyQuery.of(KEY)
                        .withMaxPages(3)
                        .withDetails(2)
                        .withRegisteredCapital(capital)
                        .withMaxPages(1)
                        .withDetails(0))
                .isEqualTo(new CounterpartyQuery(KEY, 1, 0, Optional.of(capital)));
    }

    @Test
    void refusesLimitsThatMakeNoSense() {
        CounterpartyQuery request = CounterpartyQuery.of(KEY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.withMaxPages(0))
                .withMessage("maxPages must be 1 or more and details 0 or more, but were 0 and 0");
        assertThatIllegalArgumentException().isThrownBy(() -> request.withDetails(-1));
    }
}
