package io.github.qcc.domain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Radicals of U+2E80–2EFF (CJK Radicals Supplement) with the letters that they mean. Text copied from a PDF contains
 * them instead of the letters, looks the same and finds nothing; NFKC replaces only two of the block.
 *
 * <p>The table follows Unicode's {@code EquivalentUnifiedIdeograph}, for radicals that are a whole letter. The others
 * are parts of letters, such as ⺅, and have no meaning in a name.
 */
public final class UnifiedRadicals {
    /** Each radical, followed by its letter. */
    private static final String PAIRS = "⺁厂⺄乙⺇几⺎尢⺒巳⺓幺⺕彐⺛旡⺜日⺝月⺞歺⺠民⺩王⺪疋⺬示⺳网⺶羊⺻聿⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车"
            + "⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    private static final Map<Integer, String> LETTERS = IntStream.range(0, PAIRS.length() / 2)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    i -> (int) PAIRS.charAt(2 * i), i -> PAIRS.substring(2 * i + 1, 2 * i + 2)));

    private UnifiedRadicals() {}

    /** Whether a code point is in the block, assigned or not. */
    static boolean isRadical(int character) {
        return character >= 0x2E80 && character <= 0x2EFF;
    }

    /** The letter that a radical means; empty if it means none, or is not a radical. */
    public static Optional<String> letterOf(int character) {
        return Optional.ofNullable(LETTERS.get(character));
    }

    /** The whole table: letters by the code point of the radical; unmodifiable. */
    public static Map<Integer, String> table() {
        return LETTERS;
    }
}
