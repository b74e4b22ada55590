package io.github.qcc.app.list.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.regex.Pattern;

/** Judges whether bytes are text in GB18030, which gives a character to almost any two bytes. */
final class Gb18030 {
    static final Charset CHARSET = Charset.forName("GB18030");

    /** Words of lists of companies. Text of another encoding does not turn into them. */
    private static final Pattern WORDS = Pattern.compile("公司|企业|企業|有限|名称|名稱|集团|集團|股份|单位|單位|客户|序号|银行|中心");

    /** Of the double-byte characters of Chinese text, nearly all are in GB 2312; of other text, few are. */
    private static final double COMMON_SHARE = 0.8;

    private Gb18030() {}

    /** Whether the bytes are well-formed GB18030 and make sense as Chinese text. */
    static boolean isPlausible(byte[] bytes, int length) {
        String text;
        try {
            text = CHARSET.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return false;
        }
        return WORDS.matcher(text).find() || shareOfGb2312(bytes, length) >= COMMON_SHARE;
    }

    private static double shareOfGb2312(byte[] bytes, int length) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < length; i++) {
            int lead = bytes[i] & 0xFF;
            int trail = bytes[i + 1] & 0xFF;
            if (lead < 0x81) {
                continue;
            }
            if (trail < '@') {
                // The first half of a character of four bytes.
                i += 3;
                continue;
            }
            pairs++;
            boolean inGb2312 = (lead <= 0xA9 && lead >= 0xA1 || lead >= 0xB0 && lead <= 0xF7) && trail >= 0xA1;
            common += inGb2312 ? 1 : 0;
            i++;
        }
        return pairs == 0 ? 0 : (double) common / pairs;
    }
}
