package io.github.qcc.domain.enforcement;

import java.util.Optional;

/**
 * Code of a court 法院代字 (法〔2015〕137号 Art. 4 and 5). Its digits are mostly those of a region in GB/T 2260, but railway,
 * maritime, internet and other courts have digits without a region: any digits are accepted, and no place is derived
 * from them.
 *
 * @param province letter of the province, of the military courts (军) or of the 兵团 courts (兵); or {@code 最高法}
 * @param digits two digits for an intermediate court, four for a basic court, otherwise none
 */
record CourtCode(String province, String digits) {
    private static final String SUPREME = "最高法";
    /** Inner Mongolia is 内; no court has 蒙. */
    private static final String LETTERS = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军";

    /** Reads the code at this place. */
    static Optional<CourtCode> read(Cursor cursor) {
        if (cursor.skip(SUPREME)) {
            return Optional.of(new CourtCode(SUPREME, ""));
        }
        String letter = cursor.one(CourtCode::isLetter);
        if (letter.isEmpty()) {
            return Optional.empty();
        }
        String digits = cursor.digits();
        return switch (digits.length()) {
            case 0, 2, 4 -> Optional.of(new CourtCode(letter, digits));
            default -> Optional.empty();
        };
    }

    /** Finds the first letter with two or four digits, as in an old number that got a new court code. */
    static Optional<CourtCode> numberedWithin(String text) {
        var cursor = new Cursor(text);
        while (!cursor.atEnd()) {
            cursor.run(character -> !isLetter(character));
            var code = read(cursor).filter(found -> !found.digits.isEmpty());
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    CourtLevel level() {
        return switch (digits.length()) {
            case 4 -> CourtLevel.BASIC;
            case 2 -> CourtLevel.INTERMEDIATE;
            default -> province.equals(SUPREME) ? CourtLevel.SUPREME : CourtLevel.HIGH;
        };
    }

    static boolean isLetter(int character) {
        return LETTERS.indexOf(character) >= 0;
    }

    @Override
    public String toString() {
        return province + digits;
    }
}
