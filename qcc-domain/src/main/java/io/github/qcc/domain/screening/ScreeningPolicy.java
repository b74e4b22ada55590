package io.github.qcc.domain.screening;

import io.github.qcc.domain.NotAskedException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.port.Endpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules by which profiles are judged. Immutable. Every policy makes the verdict {@link Decision#UNDETERMINED} if a
 * check has no result and no finding rejects, and does not let a company without rows pass unless it says so.
 *
 * @param rules the rules, each name once; unmodifiable
 * @param noRecord the conclusion if both checks find nothing
 */
public record ScreeningPolicy(List<ScreeningRule> rules, NoRecordPolicy noRecord) {
    /** Name of the finding for a check without a result. */
    public static final String UNKNOWN_CHECK = "unknown-check";

    /** Name of the finding for a company without rows in both checks. */
    public static final String NO_RECORD = "no-record";

    private static final Set<String> RESERVED = Set.of(UNKNOWN_CHECK, NO_RECORD);

    public ScreeningPolicy {
        rules = List.copyOf(rules);
        Objects.requireNonNull(noRecord, "noRecord");
        Set<String> names = new HashSet<>();
        for (ScreeningRule rule : rules) {
            if (RESERVED.contains(rule.name())) {
                throw new IllegalArgumentException(
                        rule.name() + " is a finding of every policy, so no rule can have this name");
            }
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("a policy holds each rule once but has two named " + rule.name());
            }
        }
    }

    /** Creates a policy with the decision {@link Decision#NO_RECORD} if both checks find nothing. */
    public ScreeningPolicy(List<ScreeningRule> rules) {
        this(rules, NoRecordPolicy.OWN);
    }

    /** Returns this policy with another rule, which replaces one of the same name. */
    public ScreeningPolicy with(ScreeningRule rule) {
        Objects.requireNonNull(rule, "rule");
        List<ScreeningRule> changed = new ArrayList<>(rules);
        changed.removeIf(present -> present.name().equals(rule.name()));
        changed.add(rule);
        return new ScreeningPolicy(changed, noRecord);
    }

    /** Returns this policy with another conclusion if both checks find nothing. */
    public ScreeningPolicy with(NoRecordPolicy conclusion) {
        return new ScreeningPolicy(rules, conclusion);
    }

    /**
     * Returns this policy without one rule.
     *
     * @throws IllegalArgumentException if it has no rule of this name
     */
    public ScreeningPolicy without(String name) {
        List<ScreeningRule> changed = new ArrayList<>(rules);
        if (!changed.removeIf(present -> present.name().equals(name))) {
            throw new IllegalArgumentException("the policy has no rule named " + name);
        }
        return new ScreeningPolicy(changed, noRecord);
    }

    /**
     * Judges a profile.
     *
     * @param asOf the day on which it is judged, in China
     */
    public Verdict judge(CounterpartyProfile profile, LocalDate asOf) {
        Stream<Finding> unknown = Stream.concat(
                unknown(Endpoint.CREDIT_CHECK, profile.importExportCredit()),
                unknown(Endpoint.CASE_CHECK, profile.terminatedCases()));
        Stream<Finding> found = rules.stream().flatMap(rule -> rule.judge(profile, asOf).stream());
        return Verdict.of(
                asOf,
                Stream.of(unknown, noRecord(profile).stream(), found)
                        .flatMap(findings -> findings)
                        .toList());
    }

    private Optional<Finding> noRecord(CounterpartyProfile profile) {
        return profile.hasNoRecord()
                ? Optional.of(new Finding(
                        NO_RECORD,
                        "未发现记录",
                        noRecord.severity(),
                        "两项核查在检索范围内均未发现记录，主体未经确认，请核对名称或证件号",
                        "neither check found a record within the search, so the company's identity is not confirmed:"
                                + " check its name or code"))
                : Optional.empty();
    }

    private static Stream<Finding> unknown(Endpoint check, CheckOutcome<?> outcome) {
        return outcome.error().map(error -> unknown(check, error)).stream();
    }

    private static Finding unknown(Endpoint check, QccException error) {
        boolean asked = !(error instanceof NotAskedException);
        return new Finding(
                UNKNOWN_CHECK,
                "核查未得到结果",
                Severity.UNKNOWN,
                check.chinese() + (asked ? "未得到结果（" + error.type() + "）" : "不支持以 KeyNo 查询，未发起查询") + "，不能视为无记录",
                "the " + check.english()
                        + (asked ? " has no result (" + error.type() + ")" : " takes no KeyNo, so it was not asked")
                        + ": this does not mean that nothing is on record");
    }
}
