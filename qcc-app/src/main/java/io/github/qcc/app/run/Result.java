package io.github.qcc.app.run;

import io.github.qcc.domain.screening.Decision;
import java.util.Objects;

/**
 * What a company came to.
 *
 * @param company its number in the run
 * @param decision the conclusion
 * @param settled whether asking again could not say more; else a resumed run asks what is missing
 * @param json the line that {@code qcc check --format json} prints of it
 */
public record Result(int company, Decision decision, boolean settled, String json) {
    public Result {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(json, "json");
    }
}
