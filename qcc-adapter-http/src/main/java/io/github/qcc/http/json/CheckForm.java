package io.github.qcc.http.json;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedTotal;
import io.github.qcc.domain.screening.CheckOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** JSON form of a check: how it ended, its rows, and why it is unknown. */
final class CheckForm {
    private CheckForm() {}

    /** Which rows a check has. A result without rows does not tell. */
    enum RowKey {
        REGISTRATIONS,
        CASES,
        UNKNOWN;

        static RowKey of(List<?> rows) {
            if (rows.isEmpty()) {
                return UNKNOWN;
            }
            if (rows.get(0) instanceof CustomsRegistration) {
                return REGISTRATIONS;
            }
            if (rows.get(0) instanceof TerminatedCase) {
                return CASES;
            }
            throw new IllegalArgumentException(
                    "rows of the type " + rows.get(0).getClass().getName()
                            + " have no JSON form: only customs registrations and terminated cases have");
        }
    }

    static Map<String, Object> credit(CheckOutcome<CustomsRegistration> outcome) {
        return members(outcome, RowKey.REGISTRATIONS).form();
    }

    static Map<String, Object> cases(CheckOutcome<TerminatedCase> outcome) {
        return members(outcome, RowKey.CASES).form();
    }

    /** A check by itself, with its cost. */
    static Map<String, Object> of(CheckOutcome<?> outcome) {
        return members(outcome, RowKey.of(outcome.rows()))
                .put("billing", of(outcome.cost()))
                .form();
    }

    /** One page of a check, with its cost. */
    static Map<String, Object> of(CheckResult<?> result) {
        return of(outcome(result));
    }

    private static <T> CheckOutcome<T> outcome(CheckResult<T> result) {
        return result.fold(
                found -> new CheckOutcome.Found<>(listing(found, found.page().total(), false)),
                none -> new CheckOutcome.NoRecord<>(listing(none, OptionalInt.empty(), false)),
                tooMany -> new CheckOutcome.Found<>(listing(tooMany, OptionalInt.empty(), true)));
    }

    private static <T> Listing<T> listing(CheckResult<T> result, OptionalInt total, boolean isTooMany) {
        return new Listing<>(result.rows(), total, isTooMany, List.of(result.receipt()), Set.of());
    }

    /** A list of rows, with its cost. */
    static Map<String, Object> of(Listing<?> listing) {
        return of(
                listing.rows().isEmpty() && !listing.isIncomplete()
                        ? new CheckOutcome.NoRecord<>(listing)
                        : new CheckOutcome.Found<>(listing));
    }

    private static JsonObject members(CheckOutcome<?> outcome, RowKey rows) {
        Listing<?> listing = outcome.listing();
        boolean isKnown = outcome.error().isEmpty();
        JsonObject check = new JsonObject()
                .put("outcome", name(outcome))
                .putIf(isKnown, "total", total(listing))
                .putIf(isKnown && listing.isTooMany(), "tooMany", true)
                .put("answeredAt", listing.answeredAt().map(Instant::toString).orElse(null))
                .putIf(listing.isCached(), "cached", true)
                .put(
                        "orderNumbers",
                        listing.orderNumbers().stream().map(OrderNumber::value).toList());
        if (!isKnown) {
            return check.put("error", of(outcome.error().get()));
        }
        return switch (rows) {
            case REGISTRATIONS -> check.put("registrations", rows(listing));
            case CASES -> check.put("cases", rows(listing)).put("unperformedTotal", unpaid(listing));
            case UNKNOWN -> check;
        };
    }

    private static String name(CheckOutcome<?> outcome) {
        if (outcome instanceof CheckOutcome.Unknown) {
            return "UNKNOWN";
        }
        return outcome instanceof CheckOutcome.NoRecord ? "NO_RECORD" : "FOUND";
    }

    private static Integer total(Listing<?> listing) {
        return listing.isTooMany()
                ? null
                : Integer.valueOf(listing.total().orElse(listing.rows().size()));
    }

    private static List<Object> rows(Listing<?> listing) {
        return listing.rows().stream().map(QccJson::of).toList();
    }

    /** What is unpaid over the cases; null if QCC has too many of them. */
    private static Map<String, Object> unpaid(Listing<?> listing) {
        if (listing.isTooMany()) {
            return null;
        }
        UnperformedTotal total = UnperformedTotal.of(
                listing.rows().stream().map(TerminatedCase.class::cast).toList());
        return of(total, listing.isIncomplete());
    }

    static Map<String, Object> of(UnperformedTotal total, boolean isIncomplete) {
        return new JsonObject()
                .put("amount", RowForm.plain(total.amount()))
                .putIf(total.upTo().compareTo(total.amount()) != 0, "upTo", RowForm.plain(total.upTo()))
                .put("absent", total.absent())
                .put("atLeast", isIncomplete || total.absent() > 0)
                .form();
    }

    static Map<String, Object> of(QccException error) {
        return new JsonObject()
                .put("type", error.type())
                .put("status", error.statusCode().orElse(null))
                .put("message", error.getMessage())
                .put("vendorMessage", error.vendorMessage().orElse(null))
                .put("billing", error.billing().name())
                .put("cost", of(error.cost()))
                .put("retryAt", error.retryAt().map(Instant::toString).orElse(null))
                .form();
    }

    static Map<String, Object> of(Cost cost) {
        return new JsonObject()
                .put("charged", cost.charged())
                .put("uncertain", cost.uncertain())
                .put("free", cost.free())
                .form();
    }
}
