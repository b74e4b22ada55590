package io.github.qcc.app.run;

import io.github.qcc.domain.QccException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a run ended.
 *
 * @param stop why it ended early; empty if the list was gone through
 * @param errors the errors that left checks unknown, one of each type; unmodifiable
 */
public record RunEnd(Optional<StopReason> stop, List<QccException> errors) {
    public RunEnd {
        Objects.requireNonNull(stop, "stop");
        errors = List.copyOf(errors);
    }

    /** The same ending, where the disk failed after it. */
    public RunEnd andThen(DiskException failure) {
        String sentence = stop.filter(reason -> reason.cause() != StopReason.StopCause.DISK)
                .map(reason -> reason.sentence() + "; " + failure.getMessage())
                .orElse(failure.getMessage());
        StopReason both = stop.map(reason -> new StopReason(reason.cause(), sentence, reason.error()))
                .orElseGet(() -> StopReason.of(StopReason.StopCause.DISK, sentence));
        return new RunEnd(Optional.of(both), errors);
    }
}
