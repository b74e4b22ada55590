package io.github.qcc.app.run;

import java.text.Normalizer;

/** Text in its compatibility form (NFKC) without surrounding white space, in which widths do not tell texts apart. */
public final class NormalText {
    private NormalText() {}

    /** The normal form. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
