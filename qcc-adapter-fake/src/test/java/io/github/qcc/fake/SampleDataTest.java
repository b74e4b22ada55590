package io.github.qcc.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.company.KeyNo;
import io.github.qcc.domain.company.RegistrationNumber;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 102, 9_999, 999_999, 1_000_000, -1, Integer.MIN_VALUE})
    void aCreditCodeIsRightInBothItsChecks(int number) {
        assertThat(UnifiedSocialCreditCode.parse(SampleData.creditCode(number))
                        .flatMap(UnifiedSocialCreditCode::organizationCode))
                .isPresent();
    }

    @Test
    void differentNumbersGiveDifferentCodes() {
        assertThat(IntStream.range(0, 1_000).mapToObj(SampleData::creditCode)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999_999, -1})
    void aRegistrationNumberIsOne(int number) {
        assertThat(RegistrationNumber.parse(SampleData.registrationNumber(number)))
                .isPresent();
    }

    @Test
    void aKeyNoIsOne() {
        assertThat(KeyNo.parse(SampleData.keyNo(7))).isPresent();
    }

    @Test
    void nothingInARegistrationIsUnreadable() {
        CustomsRegistration row = SampleData.registration("甲", 1).build();
        assertThat(row.unreadable()).isEmpty();
    }

    @Test
    void nothingInACaseIsUnreadable() {
        TerminatedCase row = SampleData.terminatedCase("甲", 1).build();
        assertThat(row.unreadable()).isEmpty();
    }

    @Test
    void theSameNumberGivesTheSameCase() {
        assertThat(SampleData.terminatedCase("甲", 1).build())
                .isEqualTo(SampleData.terminatedCase("甲", 1).build());
    }

    @Test
    void companiesHaveNoCaseInCommon() {
        assertThat(SampleData.id("甲", 1)).isNotEqualTo(SampleData.id("乙", 1));
    }
}
