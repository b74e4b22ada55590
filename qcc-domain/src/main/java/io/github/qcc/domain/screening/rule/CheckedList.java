package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.Listing;
import io.github.qcc.domain.screening.CounterpartyProfile;
import java.util.stream.Stream;

/**
 * The list of one check, and what its rows are called.
 *
 * @param zh the rows in Chinese
 * @param unit measure word that counts them
 * @param en the rows in English
 * @param listing the rows that were read
 */
record CheckedList(String zh, String unit, String en, Listing<?> listing) {
    /** Returns the lists of both checks. */
    static Stream<CheckedList> of(CounterpartyProfile profile) {
        return Stream.of(
                new CheckedList(
                        "海关备案",
                        "条",
                        "customs registrations",
                        profile.importExportCredit().listing()),
                new CheckedList(
                        "终本案件",
                        "件",
                        "terminated cases",
                        profile.terminatedCases().listing()));
    }
}
