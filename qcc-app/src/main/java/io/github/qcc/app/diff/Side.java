package io.github.qcc.app.diff;

import io.github.qcc.app.report.ReportedCompany;
import io.github.qcc.app.report.ResultCheck.Outcome;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.screening.Decision;
import java.util.Objects;
import java.util.Optional;

/**
 * What one of the two runs knows of a company.
 *
 * @param company the company as the list has it
 * @param result what it came to; empty if it was not asked, or not yet
 */
record Side(Company company, Optional<ReportedCompany> result) {
    Side {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(result, "result");
    }

    static Side of(RunStore store, Company company) {
        return new Side(company, store.result(company.id()).map(ReportedCompany::of));
    }

    static Side of(RunStore store, int company) {
        return of(
                store,
                store.company(company)
                        .orElseThrow(() -> new IllegalStateException("no company " + company + " in the store")));
    }

    Optional<Decision> decision() {
        return result.map(ReportedCompany::decision);
    }

    /** Whether both checks have a result. */
    boolean isKnown() {
        return result.map(ReportedCompany::line)
                .filter(line -> line.credit().outcome() != Outcome.UNKNOWN
                        && line.cases().outcome() != Outcome.UNKNOWN)
                .isPresent();
    }
}
