package io.github.qcc.domain.enforcement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What remains unpaid over several terminated cases. Each debtor of a case has a row with the full amount, so a case
 * counts once, whatever ruling its number names; rows whose number is masked, a range or not readable count each. A resumed case has a number of its own and may repeat
 * the rest of an earlier round.
 *
 * @param yuan sum of the stated amounts
 * @param absent cases whose amount is not stated or not understood, and so not in the sum
 */
public record UnperformedTotal(BigDecimal yuan, int absent) {
    /** Of 100 and 100.00 the second, so that the order of the rows never shows. */
    private static final Comparator<UnperformedAmount> BY_SIZE = Comparator.<UnperformedAmount>naturalOrder()
            .thenComparing(amount -> amount.yuan().scale());

    public UnperformedTotal {
        Objects.requireNonNull(yuan, "yuan");
    }

    /** Adds up rows; of several amounts under one case number the largest counts. */
    public static UnperformedTotal of(Collection<TerminatedCase> rows) {
        Map<Object, Optional<UnperformedAmount>> amounts = new HashMap<>();
        for (TerminatedCase row : rows) {
            amounts.merge(key(row), row.unperformedAmount().value(), UnperformedTotal::larger);
        }
        BigDecimal sum = amounts.values().stream()
                .flatMap(Optional::stream)
                .map(UnperformedAmount::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new UnperformedTotal(
                sum, (int) amounts.values().stream().filter(Optional::isEmpty).count());
    }

    /** Identity of the case; a row whose number does not identify one case is a case of its own. */
    private static Object key(TerminatedCase row) {
        return row.caseNumber()
                .value()
                .flatMap(CaseNumber::caseKey)
                .<Object>map(key -> key)
                .orElseGet(Object::new);
    }

    private static Optional<UnperformedAmount> larger(
            Optional<UnperformedAmount> one, Optional<UnperformedAmount> other) {
        return Stream.concat(one.stream(), other.stream()).max(BY_SIZE);
    }
}
