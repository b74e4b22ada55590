package io.github.qcc.fake.contract;

import io.github.qcc.domain.contract.BrokenAnswerContract;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.fake.EmptyForm;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;

/** Plays the scenarios of the contracts, in memory or behind a sandbox. */
public final class FakeScenarios {
    private FakeScenarios() {}

    /** A fake that behaves as the scenario says. */
    public static FakeQcc play(Scenario scenario) {
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

    /** A fake of three rows whose answers break so on their way. */
    public static FakeQcc play(BrokenAnswerContract.Break how) {
        return FakeQcc.builder()
                .company(FakeCompany.named(Scenario.KEY.value())
                        .cases(Scenario.rows(3).cases()))
                .fault(
                        switch (how) {
                            case TIMEOUT -> Fault.timeout();
                            case RESET -> Fault.reset();
                            case TRUNCATED -> Fault.truncated();
                            case HTML_PAGE -> Fault.htmlPage();
                            case WRONG_PAGE -> Fault.wrongPage();
                            case WRONG_TYPES -> Fault.wrongTypes();
                        })
                .build();
    }
}
