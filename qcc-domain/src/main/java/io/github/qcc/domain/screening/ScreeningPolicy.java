package io.github.qcc.domain.screening;

import io.github.qcc.domain.QccException;
import io.github.qcc.domain.port.Endpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules by which profiles are judged. Immutable. Whatever its rules, a check that could not be answered leaves the
 * verdict {@link Decision#UNDETERMINED} unless something found rejects: silence never reads as clean.
 *
 * @param rules the rules, each name once; unmodifiable
 */
public record ScreeningPolicy(List<ScreeningRule> rules) {
    /** Name under which an unanswered check stands among the findings. */
    public static final String UNKNOWN_CHECK = "unknown-check";

    public ScreeningPolicy {
        rules = List.copyOf(rules);
        Set<String> names = new HashSet<>();
        for (ScreeningRule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("a policy holds each rule once but has two named " + rule.name());
            }
        }
    }

    /** This policy with one rule more, or with another in place of the one of the same name. */
    public ScreeningPolicy with(ScreeningRule rule) {
        Objects.requireNonNull(rule, "rule");
        List<ScreeningRule> changed = new ArrayList<>(rules);
        changed.removeIf(present -> present.name().equals(rule.name()));
        changed.add(rule);
        return new ScreeningPolicy(changed);
    }

    /**
     * This policy without one rule.
     *
     * @throws IllegalArgumentException if it has none of the name
     */
    public ScreeningPolicy without(String name) {
        List<ScreeningRule> changed = new ArrayList<>(rules);
        if (!changed.removeIf(present -> present.name().equals(name))) {
            throw new IllegalArgumentException("the policy has no rule named " + name);
        }
        return new ScreeningPolicy(changed);
    }

    /**
     * Judges a profile. Each finding ends with the day of judgement.
     *
     * @param asOf the day on which it is judged, in China
     */
    public Verdict judge(CounterpartyProfile profile, LocalDate asOf) {
        Stream<Finding> unknown = Stream.concat(
                unknown(Endpoint.CREDIT_CHECK, profile.importExportCredit()),
                unknown(Endpoint.CASE_CHECK, profile.terminatedCases()));
        Stream<Finding> found = rules.stream().flatMap(rule -> rule.judge(profile, asOf).stream());
        return Verdict.of(
                Stream.concat(unknown, found).map(finding -> finding.asOf(asOf)).toList());
    }

    private static Stream<Finding> unknown(Endpoint check, CheckOutcome<?> outcome) {
        return outcome.error().map(error -> unknown(check, error)).stream();
    }

    private static Finding unknown(Endpoint check, QccException error) {
        return new Finding(
                UNKNOWN_CHECK,
                Severity.UNKNOWN,
                check.chinese() + "未得到结果（" + error.type() + "），不能视为无记录",
                "the " + check.english() + " was not answered (" + error.type()
                        + "): this does not mean that nothing is on record");
    }
}
