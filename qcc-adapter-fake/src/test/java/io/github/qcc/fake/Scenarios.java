package io.github.qcc.fake;

import io.github.qcc.domain.contract.Scenario;

/** Fakes that behave as a scenario of the contracts says. */
final class Scenarios {
    private Scenarios() {}

    static FakeQcc fake(Scenario scenario) {
        FakeCompany company = FakeCompany.named(Scenario.KEY.value());
        if (scenario instanceof Scenario.Published published) {
            return FakeQcc.builder()
                    .company(company.registrations(published.registrations())
                            .cases(published.cases())
                            .details(published.details()))
                    .build();
        }
        if (scenario instanceof Scenario.Nothing nothing) {
            EmptyForm form = EmptyForm.valueOf(nothing.form().name());
            return FakeQcc.builder().company(company.emptyForm(form)).build();
        }
        if (scenario instanceof Scenario.Refused refused) {
            return FakeQcc.builder().refuseAll(refused.code()).build();
        }
        return FakeQcc.builder().outage().build();
    }
}
