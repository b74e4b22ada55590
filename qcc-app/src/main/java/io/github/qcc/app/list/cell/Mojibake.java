package io.github.qcc.app.list.cell;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Text that was written in UTF-8 and read in another encoding: 鍏徃 for 公司. Characters were lost, and so it is not repaired. */
public final class Mojibake {
    private static final List<Charset> READ_AS =
            List.of(Charset.forName("GB18030"), Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);

    private static final Pattern WORDS = Pattern.compile("公司|有限|名称|企业|客户|单位|集团|银行");
    private static final int LONGEST = 500;

    private Mojibake() {}

    /** Whether words of lists appear in the text as soon as it is read in UTF-8. */
    public static boolean is(String text) {
        if (text.length() > LONGEST
                || WORDS.matcher(text).find()
                || text.chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        return READ_AS.stream()
                .map(charset -> new String(text.getBytes(charset), StandardCharsets.UTF_8))
                .anyMatch(utf8 -> WORDS.matcher(utf8).find());
    }
}
