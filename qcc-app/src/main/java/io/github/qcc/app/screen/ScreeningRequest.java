package io.github.qcc.app.screen;

import io.github.qcc.app.list.ListOptions;
import io.github.qcc.app.run.RunSettings;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be screened.
 *
 * @param list the file; {@code -} for standard input
 * @param folder where store and reports go
 * @param reading how the list is to be read
 * @param policy the policy file; empty for the run's own, and for the standard policy if the run is new
 * @param limit how many companies of the list are asked; empty for all
 * @param settings settings of its calls
 * @param source who answers
 * @param sandbox whether companies and answers are invented
 * @param again whether what is unknown is asked once more, with a budget of its own
 */
public record ScreeningRequest(
        Path list,
        Path folder,
        ListOptions reading,
        Optional<Path> policy,
        OptionalInt limit,
        RunSettings settings,
        String source,
        boolean sandbox,
        boolean again) {
    public ScreeningRequest {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(source, "source");
        if (limit.isPresent() && limit.getAsInt() < 1) {
            throw new IllegalArgumentException("limit must be 1 or more but was " + limit.getAsInt());
        }
    }

    /** Number of the last company to ask. */
    int upTo() {
        return limit.orElse(Integer.MAX_VALUE);
    }
}
