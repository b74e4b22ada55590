package io.github.qcc.app.list.cell;

import io.github.qcc.app.list.read.InputRow;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Cell;
import io.github.qcc.domain.InvalidSearchKeyException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.SearchKeyDefect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads cells as search keys. What lists write around a name is split off and told; what does not name one company is
 * refused with a reason; what is left is a matter of {@link SearchKey#of}. One instance reads one list from its
 * beginning to its end.
 */
public final class KeyReader {
    /** The longest cell of which notes are split off. */
    private static final int LONGEST = 1_000;

    private static final int DIGITS_OF_EXCEL = 15;
    private static final int DIGITS_OF_PHONE = 11;
    private static final int MOST_NOTES = 5;
    private static final int SHORTEST_PLAIN = 8;
    private static final int LONGEST_PLAIN = 60;
    private static final int MOST_OTHERS = 7;

    /** A heading that is repeated in front of each name. */
    private static final Pattern LABEL = Pattern.compile(
            "[\\s\\p{Z}]*(?:(?:被查询|借款|担保|付款|收款|交易)?(?:公司|企业|客户|供应商|借款人|担保人|付款人|收款人|交易对手|户)?(?:名称|全称|名)|公司|企业|客户|供应商"
                    + "|借款人|担保人|付款人|收款人|交易对手|甲方|乙方|丙方|company|name)[\\s\\p{Z}]*[:：][\\s\\p{Z}]*",
            Pattern.CASE_INSENSITIVE);

    private final Numbering numbering;
    private final boolean asGiven;

    /**
     * A reader of a list.
     *
     * @param numbering the numbers before the names
     * @param asGiven whether all cells are sent as they are
     */
    public KeyReader(Numbering numbering, boolean asGiven) {
        this.numbering = numbering;
        this.asGiven = asGiven;
    }

    /**
     * Reads a row by the column of the companies; by its code if that column holds nothing.
     *
     * @param codeColumn column of the codes, from 0; -1 without such a column
     */
    public KeyReading read(InputRow row, int column, int codeColumn) {
        KeyReading reading = read(row.cell(column));
        if (isOdd(reading)) {
            Optional<KeyReading> total = total(row);
            if (total.isPresent()) {
                return total.get();
            }
        }
        if (reading.key().isPresent() && row.lent().contains(column)) {
            return reading.with(new Change(Change.MERGED, ""));
        }
        if (reading.key().isPresent() || !saysNothing(row.cell(column))) {
            return reading;
        }
        if (codeColumn >= 0 && !row.cell(codeColumn).isBlank()) {
            KeyReading code = read(row.cell(codeColumn));
            if (code.key().filter(key -> key.kind() != SearchKey.Kind.NAME).isPresent()) {
                return code.with(new Change(Change.CODE_COLUMN, ""));
            }
        }
        return total(row).orElse(reading);
    }

    /** The word of a total is often in another column, and a number such as 3家 where the others have a name. */
    private static Optional<KeyReading> total(InputRow row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(NotACompany::isTotal)
                .findFirst()
                .map(total -> KeyReading.rejected(RejectionReason.TOTAL.of(total)));
    }

    private boolean isOdd(KeyReading reading) {
        return !asGiven
                && reading.key()
                        .filter(key -> key.kind() == SearchKey.Kind.NAME)
                        .map(SearchKey::value)
                        .filter(name -> !name.endsWith("公司") && CompanyName.likeness(name) == 0)
                        .isPresent();
    }

    /** Whether a cell is blank, an error value or a placeholder such as 无. */
    public static boolean saysNothing(Cell cell) {
        return cell.isBlank()
                || cell.kind() == Cell.CellKind.ERROR
                || cell.text().length() <= 20
                        && NotACompany.reason(cell.text())
                                .filter(reason ->
                                        reason == RejectionReason.PLACEHOLDER || reason == RejectionReason.ERROR_VALUE)
                                .isPresent();
    }

    /** Whether a text is a total, a placeholder, a remark or the like, as lists have them beside their companies. */
    public static boolean isBesideTheList(String text) {
        return NotACompany.reason(text).isPresent();
    }

    /** Reads a cell. */
    KeyReading read(Cell cell) {
        Optional<RejectionReason> kind = refusedByKind(cell);
        if (kind.isPresent()) {
            return KeyReading.rejected(kind.get().of(cell.text()));
        }
        if (cell.isBlank()) {
            return KeyReading.rejected(RejectionReason.EMPTY.of(""));
        }
        return asGiven ? key(cell.text(), List.of()) : read(cell.text());
    }

    private static Optional<RejectionReason> refusedByKind(Cell cell) {
        return switch (cell.kind()) {
            case ERROR -> Optional.of(RejectionReason.ERROR_VALUE);
            case MISSING_VALUE -> Optional.of(RejectionReason.MISSING_VALUE);
            case BOOLEAN, DATE, DATE_TIME, TIME, PERCENT -> Optional.of(RejectionReason.NOT_TEXT);
            case NUMBER ->
                cell.text().length() > DIGITS_OF_EXCEL && cell.text().indexOf('.') < 0
                        ? Optional.of(RejectionReason.LOST_DIGITS)
                        : Optional.empty();
            case TEXT -> Optional.empty();
        };
    }

    private KeyReading read(String text) {
        List<Change> changes = new ArrayList<>(0);
        int number = numbering.length(text);
        String name = number == 0 ? text : text.substring(number);
        if (number > 0) {
            changes.add(new Change(Change.NUMBERING, Quote.of(text.substring(0, number))));
        }
        if (isPlain(name) || isPlainWithNumber(name)) {
            return key(name, changes);
        }
        if (holdsPersonalNumber(name)) {
            return refused(SearchKeyDefect.PERSONAL, name);
        }
        if (name.indexOf('\uFFFD') >= 0) {
            return KeyReading.rejected(RejectionReason.UNREADABLE_BYTES.of(name));
        }
        String decoded = Entities.decode(name);
        if (!decoded.equals(name)) {
            changes.add(new Change(Change.ENTITY, Quote.of(name)));
        }
        return readName(decoded, number > 0, changes);
    }

    private KeyReading readName(String text, boolean hadNumber, List<Change> changes) {
        if (text.length() > LONGEST) {
            return key(text, changes);
        }
        Optional<RejectionReason> other = NotACompany.reason(text);
        if (other.isPresent()) {
            return KeyReading.rejected(other.get().of(text));
        }
        if (Mojibake.is(text)) {
            return KeyReading.rejected(RejectionReason.GARBLED.of(text));
        }
        if (!hadNumber && Numbering.isUnmistakable(text)) {
            return KeyReading.rejected(RejectionReason.NUMBERING.of(text));
        }
        String bare = Punctuation.strip(text);
        if (!bare.equals(text)) {
            Optional<RejectionReason> inMarks = NotACompany.reason(bare);
            if (inMarks.isPresent()) {
                return KeyReading.rejected(inMarks.get().of(text));
            }
            changes.add(new Change(Change.PUNCTUATION, Quote.of(text)));
        }
        String name = withoutNotes(withoutLabel(bare, changes), changes);
        KeyReading reading = key(name, changes);
        boolean isCode =
                reading.key().filter(key -> key.kind() != SearchKey.Kind.NAME).isPresent();
        // Two names are often refused by another rule, such as the one for long names.
        return isCode
                ? reading
                : SeveralNames.in(name)
                        .map(reason -> KeyReading.rejected(reason.of(text)))
                        .orElse(reading);
    }

    private static String withoutLabel(String text, List<Change> changes) {
        Matcher label = LABEL.matcher(text);
        if (!label.lookingAt() || !CompanyName.endsLikeCompany(text.substring(label.end()))) {
            return text;
        }
        changes.add(new Change(Change.LABEL, Quote.of(label.group())));
        return text.substring(label.end());
    }

    private static String withoutNotes(String text, List<Change> changes) {
        String name = text;
        Optional<TrailingNote> note = TrailingNote.find(name);
        for (int i = 0; i < MOST_NOTES && note.isPresent(); i++) {
            changes.add(new Change(Change.NOTE, Quote.of(note.get().note())));
            name = note.get().name();
            note = TrailingNote.find(name);
        }
        return name;
    }

    /** Numbers of persons are never shown, and so they are looked for before a text is quoted. */
    private static boolean holdsPersonalNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= DIGITS_OF_PHONE
                && SearchKey.defectOf(text)
                        .filter(SearchKeyDefect.PERSONAL::equals)
                        .isPresent();
    }

    private KeyReading key(String text, List<Change> changes) {
        SearchKey key;
        try {
            key = asGiven ? SearchKey.asGiven(text) : SearchKey.of(text);
        } catch (InvalidSearchKeyException e) {
            return refused(e.defect(), text);
        }
        if (!key.isRepaired()) {
            return KeyReading.of(key, changes);
        }
        List<Change> all = new ArrayList<>(changes);
        key.repairs().forEach(repair -> all.add(new Change(new Bilingual(repair.zh(), repair.en()), "")));
        return KeyReading.of(key, all);
    }

    private static KeyReading refused(SearchKeyDefect defect, String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return KeyReading.rejected(new Rejection(
                new Bilingual(defect.zh(), defect.en()), new Bilingual(defect.zh(shown), defect.en(shown))));
    }

    /**
     * Whether a name differs from most others by a number or a few letters alone: {@code 上海第17建筑有限公司}. No code,
     * and no number of a person, is that short.
     */
    private static boolean isPlainWithNumber(String name) {
        int last = name.length() - 4;
        if (last < 2 || name.length() > LONGEST_PLAIN || !name.startsWith("有限公司", last)) {
            return false;
        }
        int others = 0;
        for (int i = 0; i < last; i++) {
            char character = name.charAt(i);
            boolean isHan = character >= 0x4E00 && character <= 0x9FFF && character != '等';
            if (!isHan && (!isLetterOrDigit(character) || ++others > MOST_OTHERS)) {
                return false;
            }
        }
        return name.indexOf("公司") == last + 2 && "以共合总".indexOf(name.charAt(0)) < 0;
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z';
    }

    /** Whether a name is like most others: Han characters and brackets, with 公司 at its end and nowhere else. */
    static boolean isPlain(String name) {
        int last = name.length() - 2;
        if (name.length() < SHORTEST_PLAIN || name.length() > LONGEST_PLAIN || name.indexOf("公司") != last) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            char character = name.charAt(i);
            boolean isHan = character >= 0x4E00 && character <= 0x9FFF && character != '等';
            if (!isHan && (character != '（' && character != '）' || i == 0)) {
                return false;
            }
        }
        return name.charAt(0) != '以' && name.charAt(0) != '共';
    }
}
