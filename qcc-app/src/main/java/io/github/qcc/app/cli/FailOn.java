package io.github.qcc.app.cli;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.screening.Decision;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;

/**
 * The mildest decision that makes a command fail. More severe ones do so too.
 *
 * @param mildest the mildest of them; null if a comparison with the former run decides
 */
record FailOn(Decision mildest) {
    private static final Map<String, Decision> NAMES =
            Map.of("review", Decision.REVIEW, "no-record", Decision.NO_RECORD, "reject", Decision.REJECT);

    /** Whether what fails is a company that is worse than before, whatever its decision. */
    boolean isWorse() {
        return mildest == null;
    }

    /** Whether a decision fails. Decisions are declared from the most severe to the mildest. */
    boolean fails(Decision decision) {
        return mildest != null && decision.ordinal() <= mildest.ordinal();
    }

    /** Reads the option of a command that compares with a former run. */
    static final class OfScreen implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String value) {
            return value.equals("worse") ? new FailOn(null) : new Converter().convert(value);
        }
    }

    /** Reads the option. */
    static final class Converter implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String value) {
            Decision decision = NAMES.get(value);
            if (decision == null) {
                throw new UsageText.Choice(new Bilingual(
                        "可选 review、no-record、reject", "expected review, no-record or reject but was '" + value + "'"));
            }
            return new FailOn(decision);
        }
    }
}
