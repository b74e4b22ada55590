package io.github.qcc.app.list.cell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that lists put before their names: {@code 1、} {@code （2）} {@code ③} {@code 四、}, or digits and a blank.
 * They are taken off only if most rows carry one, because names begin with numbers as well: 3M中国, 58同城, 7-Eleven. One
 * instance reads one list from its beginning to its end.
 */
public final class Numbering {
    private static final String BLANKS = "[\\s\\p{Z}\\p{Cf}]";
    private static final String DIGITS = "([0-9０-９]{1,7})";
    private static final String CHINESE = "[一二三四五六七八九十百〇零]{1,5}";
    private static final String CIRCLED =
            "[\u2460-\u249B\u24EB-\u24FF\u2776-\u2793\u3220-\u3229\u3251-\u325F\u3280-\u3289\u32B1-\u32BF]";
    private static final String MARKS = "(?:[、)）:：,，;；。】\\]]|[.．](?![0-9０-９]))";

    /** No name begins like this. */
    private static final Pattern UNMISTAKABLE =
            Pattern.compile("^" + BLANKS + "*(?:(?:第|[Nn][Oo]\\.?|№)?" + BLANKS + "*" + DIGITS
                    + BLANKS + "*、" + MARKS + "?|" + CIRCLED + MARKS + "{0,2}|[（(【\\[〔［]" + BLANKS
                    + "*(?:[0-9０-９]{1,7}|" + CHINESE
                    + ")" + BLANKS + "*[)）】\\]〕］]" + MARKS + "?|" + CHINESE + BLANKS + "*、)" + BLANKS + "*");

    private static final Pattern MARKED = Pattern.compile("^" + BLANKS + "*(?:(?:第|[Nn][Oo]\\.?|№|#)?" + BLANKS + "*"
            + DIGITS + BLANKS + "*" + MARKS + "{1,2}|第" + BLANKS + "*[0-9０-９]{1,7}" + BLANKS
            + "*[家户个名位行条项](?:" + MARKS + "{1,2}|[\\s\\p{Z}]+)|"
            + CHINESE + BLANKS + "*" + MARKS + "|[•·●○■□▪◆◇►▶➤➢✓√☑★☆]|[-–—*+](?=[\\s\\p{Z}]))" + BLANKS + "*");

    /** The number and the name may look like a decimal: {@code 1.58同城}. */
    private static final Pattern DECIMAL = Pattern.compile("^" + BLANKS + "*" + DIGITS + "[.．](?=[0-9０-９])");

    private static final Pattern BLANK = Pattern.compile("^" + BLANKS + "*" + DIGITS + "[\\s\\p{Z}]+(?=\\S)");

    private final NumberingKind kind;
    private int last;

    private Numbering(NumberingKind kind) {
        this.kind = kind;
    }

    /**
     * How the rows of a list are numbered.
     *
     * @param takesMarked whether numbers with a mark are taken off
     * @param takesBlank whether digits before a blank are taken off
     */
    public record NumberingKind(boolean takesMarked, boolean takesBlank) {
        /** Nothing is taken off. */
        public static final NumberingKind NONE = new NumberingKind(false, false);

        /** Begins to read the list. */
        public Numbering begin() {
            return new Numbering(this);
        }
    }

    /** Looks at the first cells of the column, without blank ones. */
    public static NumberingKind kindOf(List<String> cells) {
        int rows = 0;
        int marked = 0;
        int blank = 0;
        int ascending = 0;
        int previous = 0;
        int lastMarked = 0;
        for (String cell : cells) {
            rows++;
            Optional<Matcher> mark = marked(cell);
            Matcher decimal = DECIMAL.matcher(cell);
            Matcher digits = BLANK.matcher(cell);
            boolean isNext = decimal.find() && number(decimal.group(1)) == lastMarked + 1;
            if (mark.isPresent() || isNext) {
                marked++;
                lastMarked = isNext ? lastMarked + 1 : number(mark.get(), lastMarked);
            } else if (digits.find() && !CompanyName.isCode(compact(cell))) {
                blank++;
                int number = number(digits.group(1));
                ascending += number > previous ? 1 : 0;
                previous = number;
            }
        }
        boolean counts = ascending * 10 >= blank * 9 && (rows > 1 || previous <= 1);
        boolean most = (marked + (counts ? blank : 0)) * 2 > rows;
        return new NumberingKind(most && marked > 0, most && counts && blank > 0);
    }

    private static String compact(String cell) {
        return cell.replaceAll(BLANKS + "+", "");
    }

    private static Optional<Matcher> marked(String text) {
        Matcher sure = UNMISTAKABLE.matcher(text);
        if (sure.find() && sure.end() < text.length()) {
            return Optional.of(sure);
        }
        Matcher marked = MARKED.matcher(text);
        return marked.find() && marked.end() < text.length() ? Optional.of(marked) : Optional.empty();
    }

    private static int number(String digits) {
        int number = 0;
        for (char digit : digits.toCharArray()) {
            number = number * 10 + Character.digit(digit, 10);
        }
        return number;
    }

    /** How many characters at the beginning of a cell are its number; 0 if none is taken off. */
    int length(String text) {
        if (text.isEmpty()
                || !kind.takesMarked() && !kind.takesBlank()
                || isHanLetter(text.charAt(0))
                        && text.indexOf('、') < 0
                        && text.charAt(0) != '第'
                        && !startsLikeChineseNumber(text)) {
            return 0;
        }
        if (kind.takesMarked()) {
            Optional<Matcher> marked = marked(text);
            if (marked.isPresent()) {
                remember(marked.get());
                return marked.get().end();
            }
            Matcher decimal = DECIMAL.matcher(text);
            if (decimal.find() && number(decimal.group(1)) == last + 1) {
                last++;
                return decimal.end();
            }
        }
        Matcher digits = BLANK.matcher(text);
        if (kind.takesBlank() && digits.find() && !CompanyName.isCode(compact(text))) {
            remember(digits);
            return digits.end();
        }
        return 0;
    }

    private void remember(Matcher numbered) {
        last = number(numbered, last);
    }

    /** The number that was matched; the next one if it is not written in digits. */
    private static int number(Matcher numbered, int previous) {
        return numbered.groupCount() > 0 && numbered.group(1) != null ? number(numbered.group(1)) : previous + 1;
    }

    /** Whether a cell begins with a number that no name begins with. */
    static boolean isUnmistakable(String text) {
        Matcher sure = UNMISTAKABLE.matcher(text);
        return sure.find() && sure.end() < text.length();
    }

    private static boolean startsLikeChineseNumber(String text) {
        return "一二三四五六七八九十百〇零".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isHanLetter(char character) {
        return character >= 0x4E00 && character <= 0x9FFF;
    }
}
