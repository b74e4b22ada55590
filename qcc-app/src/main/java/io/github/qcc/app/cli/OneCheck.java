package io.github.qcc.app.cli;

import io.github.qcc.app.config.Connection;
import io.github.qcc.app.report.Output;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.PageIterator;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.screening.CheckOutcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One check of one company, with the options that go with it: all pages, unless one is named. */
final class OneCheck {
    @Mixin
    private CommonOptions common;

    @Mixin
    private KeyOptions reading;

    @Option(names = "--page", paramLabel = "N", description = "Ask for this page alone, from 1. Default: all pages.")
    private Integer page;

    @Option(names = "--page-size", paramLabel = "N", description = "Rows of that page, 1 to 20. Default: 20.")
    private Integer pageSize;

    /** Puts an answer into text. */
    interface Print<T> {
        String text(Output output, SearchKey company, CheckOutcome<T> outcome);
    }

    /** Asks, prints and gives the exit code; nothing is sent where key or page break a rule. */
    <T> int ask(
            Console console, String key, Print<T> print, BiFunction<QccPorts, SearchKey, CheckOutcome<T>> question) {
        SearchKey company = reading.key(key);
        named();
        try (Connection connection = common.connect(console)) {
            CheckOutcome<T> outcome = question.apply(connection.ports(), company);
            console.out().println(print.text(common.output(console), company, outcome));
            outcome.error().map(ErrorText::of).ifPresent(console::complain);
            return ExitCode.of(outcome.error().stream());
        }
    }

    /** The page that was named, or all. A failure before the first answer is the command's own. */
    <T> CheckOutcome<T> read(Function<PageRequest, CheckResult<T>> page, PageIterator<T> all) {
        Optional<PageRequest> named = named();
        if (named.isPresent()) {
            return outcome(page.apply(named.get()));
        }
        CheckOutcome<T> outcome = CheckOutcome.of(all);
        if (outcome.listing().receipts().isEmpty() && outcome.error().isPresent()) {
            throw outcome.error().get();
        }
        return outcome;
    }

    private Optional<PageRequest> named() {
        if (page == null && pageSize == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PageRequest(page == null ? 1 : page, pageSize == null ? PageRequest.MAX_SIZE : pageSize));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    new Bilingual("--page 须不小于 1，--page-size 须为 1 至 " + PageRequest.MAX_SIZE, e.getMessage()));
        }
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
}
