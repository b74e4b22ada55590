package io.github.qcc.domain.screening;

import io.github.qcc.domain.customs.CreditRating;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.UnperformedTotal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Key figures of a company, as in {@code 失信企业 · 未履行 3.86亿 · 终本13件}.
 *
 * @param rating rating with the worst tier among the registrations, or else one whose label is not understood; empty if
 *     no level is stated
 * @param registrations registrations with customs that were read
 * @param penalties penalties of the registrations, each decision once; unmodifiable
 * @param unperformed number of different cases and their unpaid amount
 * @param isAtLeast whether rows or amounts are missing, so that the figures of the cases are lower bounds
 * @param isTooMany whether there are more than 5,000 cases, and then none of them was read
 */
public record ProfileSummary(
        Optional<CreditRating> rating,
        int registrations,
        List<CustomsPenalty> penalties,
        UnperformedTotal unperformed,
        boolean isAtLeast,
        boolean isTooMany) {
    public ProfileSummary {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(unperformed, "unperformed");
        penalties = List.copyOf(penalties);
    }

    static ProfileSummary of(CounterpartyProfile profile) {
        List<CustomsRegistration> registrations = profile.importExportCredit().rows();
        UnperformedTotal unperformed =
                UnperformedTotal.of(profile.terminatedCases().rows());
        return new ProfileSummary(
                registrations.stream()
                        .map(CustomsRegistration::credit)
                        .filter(credit -> !credit.level().isAbsent())
                        .max(Comparator.comparing(ProfileSummary::rank)),
                registrations.size(),
                CustomsPenalty.distinct(registrations),
                unperformed,
                unperformed.absent() > 0
                        || profile.terminatedCases().error().isPresent()
                        || profile.terminatedCases().listing().isIncomplete(),
                profile.terminatedCases().listing().isTooMany());
    }

    private static int rank(CreditRating rating) {
        return rating.tier().map(tier -> tier.rank()).orElse(0);
    }

    /** Whether one of the penalties is for smuggling. */
    public boolean isSmuggler() {
        return penalties.stream().anyMatch(CustomsPenalty::isForSmuggling);
    }
}
