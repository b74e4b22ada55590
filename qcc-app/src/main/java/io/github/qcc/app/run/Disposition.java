package io.github.qcc.app.run;

import io.github.qcc.domain.screening.Decision;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person decided about a finding, or about a company as a whole. It is carried into later reports, and never changes a
 * verdict.
 *
 * @param company number of the company in the run
 * @param rule name of the rule whose finding it is about; empty for the company as a whole
 * @param kind what was decided
 * @param remark why, in the words of the person; may be empty
 * @param person who decided; empty if the person did not sign
 * @param at when
 * @param about what the company came to at that time; empty if it had no verdict
 */
public record Disposition(
        int company,
        Optional<String> rule,
        DispositionKind kind,
        String remark,
        String person,
        Instant at,
        Optional<Decision> about) {
    /** What was decided. */
    public enum DispositionKind {
        CONFIRMED("已确认", "confirmed"),
        FALSE_ALARM("误报", "false-alarm"),
        REMARK("备注", "remark"),
        /** An earlier word no longer holds. */
        WITHDRAWN("撤销", "withdrawn");

        private final Bilingual words;

        DispositionKind(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        /** Its name in words. */
        public Bilingual words() {
            return words;
        }

        /** Reads either name. */
        public static Optional<DispositionKind> parse(String text) {
            return Stream.of(values())
                    .filter(kind ->
                            kind.words.zh().equals(text) || kind.words.en().equalsIgnoreCase(text))
                    .findFirst();
        }
    }

    public Disposition {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(about, "about");
    }

    /** Whether it says the same as another one, whenever that was. */
    public boolean saysTheSame(Disposition other) {
        return rule.equals(other.rule)
                && kind == other.kind
                && remark.equals(other.remark)
                && person.equals(other.person);
    }

    /** Returns the same word about the company of another run. */
    public Disposition forCompany(int number) {
        return new Disposition(number, rule, kind, remark, person, at, about);
    }

    /**
     * Returns it in words, with a warning if the company has come to something more severe since.
     *
     * @param now what the company comes to now; empty without a verdict
     */
    public Bilingual words(Optional<Decision> now) {
        String signed = person.isEmpty() ? "" : person + "，";
        String signedEn = person.isEmpty() ? "" : person + ", ";
        boolean isOutdated = now.isPresent() && about.isPresent() && now.get().compareTo(about.get()) < 0;
        String day = BeijingTime.day(at).toString();
        return new Bilingual(
                kind.words.zh() + (remark.isEmpty() ? "" : "：" + remark) + "（" + signed + day
                        + (isOutdated ? "；此后结论已加重，请重新处置" : "") + "）",
                kind.words.en() + (remark.isEmpty() ? "" : ": " + remark) + " (" + signedEn + day
                        + (isOutdated ? "; the decision is more severe since, decide again" : "") + ")");
    }
}
