package io.github.qcc.app.list.read;

/** Tells well-formed UTF-8 from other bytes, a byte at a time. */
final class Utf8 {
    private static final int CONTINUATION_BITS = 6;

    private int missing;
    private int codePoint;
    private int smallest;
    private boolean malformed;
    private boolean ascii = true;
    private boolean eastAsian;

    void reset() {
        missing = 0;
        malformed = false;
        ascii = true;
        eastAsian = false;
    }

    /** Takes the next byte, as a number from 0 to 255. */
    void accept(int octet) {
        if (octet < 0x80) {
            malformed |= missing > 0;
            missing = 0;
            return;
        }
        ascii = false;
        if (missing == 0) {
            lead(octet);
        } else if ((octet & 0xC0) == 0x80) {
            codePoint = codePoint << CONTINUATION_BITS | octet & 0x3F;
            missing--;
            if (missing == 0) {
                finish();
            }
        } else {
            malformed = true;
            missing = 0;
        }
    }

    private void lead(int octet) {
        if (octet >= 0xF0 && octet <= 0xF4) {
            begin(3, octet & 0x07, 0x1_0000);
        } else if (octet >= 0xE0 && octet < 0xF0) {
            begin(2, octet & 0x0F, 0x800);
        } else if (octet >= 0xC2 && octet < 0xE0) {
            begin(1, octet & 0x1F, 0x80);
        } else {
            malformed = true;
        }
    }

    private void begin(int continuations, int bits, int lowest) {
        missing = continuations;
        codePoint = bits;
        smallest = lowest;
    }

    private void finish() {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        malformed |= codePoint < smallest || surrogate || codePoint > Character.MAX_CODE_POINT;
        eastAsian |= codePoint >= 0x2E80;
    }

    /** Whether all bytes since the reset were ASCII. */
    boolean isAscii() {
        return ascii;
    }

    /** Whether the bytes since the reset are well-formed and complete. */
    boolean isWellFormed() {
        return !malformed && missing == 0;
    }

    /** Whether the bytes are well-formed and hold a Han character or its like, which bytes of GB18030 hardly ever form. */
    boolean isEastAsian() {
        return isWellFormed() && eastAsian;
    }
}
