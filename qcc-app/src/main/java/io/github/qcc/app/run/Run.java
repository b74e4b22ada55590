package io.github.qcc.app.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one run screens, and by what.
 *
 * @param list name of the file
 * @param listHash SHA-256 of the file, in hexadecimal
 * @param column name of the column that was asked by
 * @param headings headings of all columns; unmodifiable
 * @param source who answers: the address of the service, or the embedded sandbox data
 * @param sandbox whether companies and answers are invented
 * @param startedAt when it began
 * @param asOf the day, in China, on which everything is judged, also after a resumption
 * @param policy the policy in its canonical text
 * @param policyHash SHA-256 of that text, in hexadecimal
 */
public record Run(
        String list,
        String listHash,
        String column,
        List<String> headings,
        String source,
        boolean sandbox,
        Instant startedAt,
        LocalDate asOf,
        String policy,
        String policyHash) {
    public Run {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(listHash, "listHash");
        Objects.requireNonNull(column, "column");
        headings = List.copyOf(headings);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(policyHash, "policyHash");
    }

    /** This run with another list. */
    public Run withList(String name, String hash, String newColumn, List<String> newHeadings) {
        return new Run(name, hash, newColumn, newHeadings, source, sandbox, startedAt, asOf, policy, policyHash);
    }
}
