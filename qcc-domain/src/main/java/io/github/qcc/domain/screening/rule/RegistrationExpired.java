package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * The validity of the registration 报关有效期 is past: review. Filings have no end since 2022, so this is stale data more often
 * than a lapse.
 */
public record RegistrationExpired() implements ScreeningRule {
    @Override
    public String name() {
        return "registration-expired";
    }

    @Override
    public String source() {
        return "海关总署令第253号: 备案长期有效";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .filter(row -> row.validity()
                        .value()
                        .filter(validity -> validity.isPast(asOf))
                        .isPresent())
                .map(this::finding)
                .toList();
    }

    private Finding finding(CustomsRegistration row) {
        String until = row.validity().raw();
        return new Finding(
                name(),
                Severity.REVIEW,
                "报关有效期已过：" + until + "（" + Wording.name(row) + "）",
                "registration was valid until " + until + " (" + Wording.name(row) + ")");
    }
}
