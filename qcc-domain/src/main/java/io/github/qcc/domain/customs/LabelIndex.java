package io.github.qcc.domain.customs;

import io.github.qcc.domain.text.WireText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the meaning of a label. Only whole labels match, because labels contain each other: 超期未报送 (overdue) contains
 * 未报送 (not filed), and 严重失信企业 contains 失信企业.
 */
final class LabelIndex<E> {
    /** More than the longest label; a longer text is not normalised. */
    private static final int LONGEST = 64;

    private final Map<String, E> meanings = new HashMap<>();

    private LabelIndex() {}

    /** Indexes all spellings of all meanings. A spelling has one meaning. */
    static <E> LabelIndex<E> of(E[] meanings, Function<E, Stream<String>> spellings) {
        LabelIndex<E> index = new LabelIndex<>();
        Arrays.stream(meanings)
                .forEach(meaning -> spellings.apply(meaning).forEach(label -> index.add(label, meaning)));
        return index;
    }

    private void add(String label, E meaning) {
        E other = meanings.put(normalized(label), meaning);
        if (other != null) {
            throw new IllegalStateException(label + " means both " + other + " and " + meaning);
        }
    }

    /** Meaning of a label; empty for null, placeholders and unknown labels. */
    Optional<E> find(String label) {
        return Optional.ofNullable(meanings.get(normalized(label)));
    }

    /** The form in which labels are compared; a text longer than any label is left as it is. */
    static String normalized(String label) {
        if (label != null && label.length() > LONGEST) {
            return label;
        }
        // Twice, because upper case can leave NFKC: U+0390 becomes three characters that compose to two.
        return WireText.normalized(WireText.normalized(label).toUpperCase(Locale.ROOT));
    }
}
