package io.github.qcc.domain.customs;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kind of breach that customs penalised ({@code CaseProp} 案件性质), by 海关行政处罚实施条例; often not stated. */
public enum CaseProperty {
    /** Breach of supervision rules (chapter 3, Art. 12 ff.). */
    VIOLATION("违规", "违规行为", "违规案件", "违反海关监管规定", "违反海关监管规定行为", "违反海关监管规定案件"),
    /** Smuggling (Art. 7 to 9): outweighs any number of violations. Any text that contains 走私 is smuggling. */
    SMUGGLING("走私");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]");

    private static final LabelIndex<CaseProperty> LABELS =
            LabelIndex.of(values(), property -> Stream.of(property.labels));

    private final String[] labels;

    CaseProperty(String... labels) {
        this.labels = labels;
    }

    /**
     * Kind that a text names: smuggling if it contains 走私, else that of a whole label; empty for null, placeholders and
     * unknown labels.
     */
    public static Optional<CaseProperty> parse(String text) {
        return namesSmuggling(text) ? Optional.of(SMUGGLING) : LABELS.find(text);
    }

    private static boolean namesSmuggling(String text) {
        return WHITE_SPACE.matcher(LabelIndex.normalized(text)).replaceAll("").contains(SMUGGLING.label());
    }

    public String label() {
        return labels[0];
    }
}
