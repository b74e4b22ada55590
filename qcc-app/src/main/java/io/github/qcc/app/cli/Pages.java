package io.github.qcc.app.cli;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.PageWalk;
import io.github.qcc.domain.screening.CheckOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Which pages of a list are asked for: all of them, unless one is named. */
final class Pages {
    @Option(names = "--page", paramLabel = "N", description = "Ask for this page alone, from 1. Default: all pages.")
    private Integer page;

    @Option(names = "--page-size", paramLabel = "N", description = "Rows of that page, 1 to 20. Default: 20.")
    private Integer pageSize;

    /** The page that was named; empty where all are wanted. */
    Optional<PageRequest> named() {
        if (page == null && pageSize == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PageRequest(page == null ? 1 : page, pageSize == null ? PageRequest.MAX_SIZE : pageSize));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** One page as an outcome. */
    static <T> CheckOutcome<T> outcome(CheckResult<T> result) {
        return result.fold(
                found -> new CheckOutcome.Found<>(
                        listing(found.page().rows(), found.page().total(), found, found.answeredAt())),
                none -> new CheckOutcome.NoRecord<>(listing(List.of(), OptionalInt.empty(), none, none.answeredAt())));
    }

    private static <T> Listing<T> listing(List<T> rows, OptionalInt total, CheckResult<T> result, Instant asOf) {
        return new Listing<>(rows, total, result.orderNumber().stream().toList(), 1, Set.of(), Optional.of(asOf));
    }

    /** Asks for the named page, or for all. A failure before the first answer is the command's own. */
    static <T> CheckOutcome<T> ask(
            Optional<PageRequest> named, Function<PageRequest, CheckResult<T>> check, PageWalk<T> walk) {
        if (named.isPresent()) {
            return outcome(check.apply(named.get()));
        }
        CheckOutcome<T> outcome = CheckOutcome.of(walk);
        if (outcome.listing().calls() == 0 && outcome.error().isPresent()) {
            throw outcome.error().get();
        }
        return outcome;
    }
}
