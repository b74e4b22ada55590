package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * The validity of the registration 报关有效期 is past. Filings have no end since 2022, so for a registration in force this
 * is mostly stale data: a note. Otherwise review.
 */
public record RegistrationExpired() implements ScreeningRule {
    @Override
    public String name() {
        return "registration-expired";
    }

    @Override
    public String chinese() {
        return "报关有效期已过";
    }

    @Override
    public String source() {
        return "海关总署令第253号: 备案长期有效";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<CustomsRegistration> rows = profile.importExportCredit().rows();
        boolean inForce = rows.stream().anyMatch(Registrations::isInForce);
        return rows.stream()
                .filter(row -> row.validity()
                        .value()
                        .filter(validity -> validity.isPast(asOf))
                        .isPresent())
                .map(row -> finding(row, inForce))
                .toList();
    }

    private Finding finding(CustomsRegistration row, boolean inForce) {
        String until = row.validity().value().orElseThrow().value();
        return Finding.of(
                this,
                inForce ? Severity.NOTE : Severity.REVIEW,
                "报关有效期至 " + until + "，已过（" + Wording.zh(row) + "）" + (inForce ? "，备案状态正常，可能为未更新数据" : ""),
                "registration was valid until " + until + " (" + Wording.en(row) + ")"
                        + (inForce ? "; its status is normal, so the date may be out of date" : ""));
    }
}
