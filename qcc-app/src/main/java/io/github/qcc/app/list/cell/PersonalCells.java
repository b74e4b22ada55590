package io.github.qcc.app.list.cell;

import io.github.qcc.app.run.Cell;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.SearchKeyDefect;
import java.util.List;

/**
 * Keeps numbers of persons out of what a run stores: lists have columns such as 身份证号 beside the companies. An identity
 * card is left out of every row. A telephone is left out of a row that is rejected, because such a row often is a person;
 * of other rows it stays, because an amount may look like one.
 */
public final class PersonalCells {
    /** What is stored instead. */
    static final Cell LEFT_OUT = Cell.text("（个人号码，未保存）");

    private static final int DIGITS_OF_CARD = 17;
    private static final int DIGITS_OF_PHONE = 11;

    private PersonalCells() {}

    /** The cells of a row, without numbers of persons. */
    public static List<Cell> leftOut(List<Cell> cells, boolean isRejected) {
        int fewest = isRejected ? DIGITS_OF_PHONE : DIGITS_OF_CARD;
        return cells.stream().noneMatch(cell -> isPersonal(cell.text(), fewest))
                ? cells
                : cells.stream()
                        .map(cell -> isPersonal(cell.text(), fewest) ? LEFT_OUT : cell)
                        .toList();
    }

    private static boolean isPersonal(String text, int fewest) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= fewest
                && SearchKey.defectOf(text)
                        .filter(SearchKeyDefect.PERSONAL::equals)
                        .isPresent();
    }
}
