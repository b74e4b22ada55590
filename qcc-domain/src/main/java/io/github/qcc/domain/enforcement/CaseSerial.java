package io.github.qcc.domain.enforcement;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The end of a case number: {@code 2303号}, {@code 2303号之一}, {@code 456-1号}, {@code 325-334号}.
 *
 * @param number number within court, type and year, with the leading zeros of older numbers
 * @param second text behind a hyphen: a ruling, or the last case of a range; empty without one
 * @param ruling text behind 号 that names a further ruling, as in {@code 之一}; empty without one
 */
record CaseSerial(String number, String second, String ruling) {
    private static final String DASHES = "-‐‑‒–—−";
    private static final String HAN_NUMERALS = "〇零一二三四五六七八九十百";
    private static final int MAX_RULING_LENGTH = 5;
    /** Characters that feeds leave after a number. */
    private static final String NOISE = "0123456789.,;:。、";

    /**
     * Reads to the end of the text. 号 may be missing, and digits or punctuation may follow it, as in real feeds; empty
     * for any other text.
     */
    static Optional<CaseSerial> read(Cursor cursor) {
        String number = cursor.digits();
        boolean hasSecond =
                !cursor.one(character -> DASHES.indexOf(character) >= 0).isEmpty();
        String second = hasSecond ? cursor.digits() : "";
        if (number.isEmpty() || hasSecond && second.isEmpty()) {
            return Optional.empty();
        }
        boolean isClosed = cursor.skip("号");
        Optional<String> ruling = ruling(cursor);
        if (isClosed) {
            skipNoise(cursor);
        }
        return ruling.filter(known -> cursor.atEnd()).map(known -> new CaseSerial(number, second, known));
    }

    /** Reads {@code 之一} or {@code 之2}, which may be missing; empty if 之 is there without a numeral. */
    static Optional<String> ruling(Cursor cursor) {
        if (!cursor.skip("之")) {
            return Optional.of("");
        }
        String numeral = cursor.run(character -> HAN_NUMERALS.indexOf(character) >= 0);
        if (numeral.isEmpty()) {
            numeral = cursor.digits();
        }
        return numeral.isEmpty() || numeral.length() > MAX_RULING_LENGTH
                ? Optional.empty()
                : Optional.of("之" + numeral);
    }

    /** Skips characters that feeds leave after a number. */
    static void skipNoise(Cursor cursor) {
        cursor.run(character -> NOISE.indexOf(character) >= 0);
    }

    /** Whether it names several cases: the number behind the hyphen is greater than the one before. */
    boolean isRange() {
        return !second.isEmpty() && new BigInteger(second).compareTo(new BigInteger(number)) > 0;
    }

    /** Suffix of a further ruling in the same case; empty without one. */
    Optional<String> suffix() {
        String suffix = (second.isEmpty() || isRange() ? "" : "-" + second) + ruling;
        return suffix.isEmpty() ? Optional.empty() : Optional.of(suffix);
    }

    /** The number without leading zeros, which make no difference to the case. */
    String significant() {
        return new BigInteger(number).toString();
    }

    /** As it is written, with 号 and without noise. */
    @Override
    public String toString() {
        return number + (second.isEmpty() ? "" : "-" + second) + "号" + ruling;
    }
}
