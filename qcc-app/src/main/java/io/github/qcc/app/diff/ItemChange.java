package io.github.qcc.app.diff;

import io.github.qcc.app.run.Bilingual;
import java.util.List;
import java.util.Objects;

/**
 * A case, a registration or a penalty that is not as it was.
 *
 * @param kind what happened to it
 * @param subject what it is
 * @param name by what a person knows it: a case number, a customs code, the number of a decision
 * @param effect what it means for the company
 * @param fields what differs; of an item that is new or gone, what was stated of it; unmodifiable
 */
record ItemChange(ChangeKind kind, Subject subject, String name, Effect effect, List<FieldChange> fields) {
    /** What happened to an item. */
    enum ChangeKind {
        NEW("新增", "new"),
        /** Not returned any more: QCC may also have left it out, and so it is never called removed. */
        GONE("本次未返回", "not returned"),
        CHANGED("变更", "changed");

        private final Bilingual words;

        ChangeKind(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        Bilingual words() {
            return words;
        }
    }

    /** What is compared. */
    enum Subject {
        CASE("终本案件", "case"),
        REGISTRATION("海关备案", "registration"),
        PENALTY("海关处罚", "penalty");

        private final Bilingual words;

        Subject(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        Bilingual words() {
            return words;
        }
    }

    ItemChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(effect, "effect");
        fields = List.copyOf(fields);
    }
}
