package io.github.qcc.domain.customs;

import java.util.Optional;
import java.util.stream.Stream;

/** Kind of breach that customs penalised ({@code CaseProp} 案件性质), by 海关行政处罚实施条例; often not stated. */
public enum CaseProperty {
    /** Breach of supervision rules (Art. 12 ff.). */
    VIOLATION("违规"),
    /** Smuggling (Art. 7 to 9): outweighs any number of violations. Also written 走私行为. */
    SMUGGLING("走私", "走私行为");

    private static final LabelIndex<CaseProperty> LABELS =
            LabelIndex.of(values(), property -> Stream.of(property.labels));

    private final String[] labels;

    CaseProperty(String... labels) {
        this.labels = labels;
    }

    /** Kind behind a whole label; empty for null, placeholders and unknown labels. */
    public static Optional<CaseProperty> parse(String text) {
        return LABELS.find(text);
    }

    public String label() {
        return labels[0];
    }
}
