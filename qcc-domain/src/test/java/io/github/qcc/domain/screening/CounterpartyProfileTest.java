package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterpartyProfileTest {
    private static final SearchKey KEY = SearchKey.of("虚构远洋贸易有限公司");
    private static final List<TerminatedCaseDetail> DETAILS =
            Scenario.documentExamples().details();

    private final CounterpartyProfile profile = new CounterpartyProfile(KEY, Rows.none(), Rows.none());

    @Test
    void beginsWithTheTwoChecksAlone() {
        assertThat(profile.details()).isEmpty();
        assertThat(profile.registeredCapital()).isEmpty();
    }

    @Test
    void takesDetailsAndCapitalInEitherOrder() {
        CounterpartyProfile full = profile.withDetails(DETAILS).withRegisteredCapital(BigDecimal.TEN);
        assertThat(full.key()).isEqualTo(KEY);
        assertThat(full.details()).isEqualTo(DETAILS);
        assertThat(full.registeredCapital()).contains(BigDecimal.TEN);
        assertThat(profile.withRegisteredCapital(BigDecimal.TEN).withDetails(DETAILS))
                .isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1"})
    void refusesACapitalThatIsNone(BigDecimal yuan) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile.withRegisteredCapital(yuan))
                .withMessage("registered capital must be above 0 yuan but was " + yuan);
    }
}
