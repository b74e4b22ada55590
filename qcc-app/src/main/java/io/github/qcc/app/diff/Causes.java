package io.github.qcc.app.diff;

import io.github.qcc.app.run.Company;
import io.github.qcc.domain.screening.Decision;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds why a decision is another one. The former answers are judged again, with one thing at a time as it is now: first the
 * program, then the policy, the day, and what the list states. Each step that leads to another decision is a cause; what
 * then still differs from the new decision comes from the data. It sends nothing.
 */
final class Causes {
    private final DiffedRun former;
    private final DiffedRun now;

    Causes(DiffedRun former, DiffedRun now) {
        this.former = former;
        this.now = now;
    }

    /** Why the decision changed; empty if it did not. */
    Set<Cause> of(CompanyChange change) {
        if (!change.isDecisionChanged()) {
            return EnumSet.noneOf(Cause.class);
        }
        Side before = change.before().orElseThrow();
        Side after = change.after().orElseThrow();
        if (!before.isKnown() || !after.isKnown()) {
            return EnumSet.of(Cause.NOT_ASKABLE);
        }
        return judged(before, after).orElseGet(() -> differing(change, before, after));
    }

    private Optional<Set<Cause>> judged(Side before, Side after) {
        Company company = before.company();
        Company listedNow = after.company();
        Optional<Decision> byProgram =
                former.judge(company, company, former.policy(), former.run().asOf());
        Optional<Decision> byPolicy =
                former.judge(company, company, now.policy(), former.run().asOf());
        Optional<Decision> byDate =
                former.judge(company, company, now.policy(), now.run().asOf());
        Optional<Decision> byList =
                former.judge(company, listedNow, now.policy(), now.run().asOf());
        if (byProgram.isEmpty() || byPolicy.isEmpty() || byDate.isEmpty() || byList.isEmpty()) {
            return Optional.empty();
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        add(causes, Cause.VERSION, before.decision(), byProgram);
        add(causes, Cause.POLICY, byProgram, byPolicy);
        add(causes, Cause.DATE, byPolicy, byDate);
        add(causes, Cause.LIST, byDate, byList);
        add(causes, Cause.DATA, byList, after.decision());
        return Optional.of(causes);
    }

    private static void add(Set<Cause> causes, Cause cause, Optional<Decision> without, Optional<Decision> with) {
        if (!without.equals(with)) {
            causes.add(cause);
        }
    }

    /** Without the former answers only what differs can be named. */
    private Set<Cause> differing(CompanyChange change, Side before, Side after) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!change.items().isEmpty()) {
            causes.add(Cause.DATA);
        }
        if (!former.run().policyHash().equals(now.run().policyHash())) {
            causes.add(Cause.POLICY);
        }
        if (!before.company().registeredCapital().equals(after.company().registeredCapital())) {
            causes.add(Cause.LIST);
        }
        if (causes.isEmpty() && !former.run().asOf().equals(now.run().asOf())) {
            causes.add(Cause.DATE);
        }
        return causes;
    }
}
