package io.github.qcc.domain.customs;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether a customs registration is still in force ({@code CancelFlag} 海关注销标志). */
public enum CustomsStatus {
    NORMAL("正常"),
    /** The firm can no longer declare. */
    CANCELLED("注销");

    private static final LabelIndex<CustomsStatus> LABELS = LabelIndex.of(values(), status -> Stream.of(status.label));

    private final String label;

    CustomsStatus(String label) {
        this.label = label;
    }

    /** Status that a whole label means; empty for null, placeholders and unknown labels. */
    public static Optional<CustomsStatus> parse(String text) {
        return LABELS.find(text);
    }

    public String label() {
        return label;
    }
}
