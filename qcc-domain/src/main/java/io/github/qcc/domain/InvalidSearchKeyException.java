package io.github.qcc.domain;

/** Thrown when a text is not a {@link SearchKey}. Its message names the text, the rule and the way out. */
public final class InvalidSearchKeyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final SearchKeyDefect defect;
    private final String chinese;

    InvalidSearchKeyException(SearchKeyDefect defect, String text) {
        super(defect.en(text));
        this.defect = defect;
        this.chinese = defect.zh(text);
    }

    /** The rule that the text breaks. */
    public SearchKeyDefect defect() {
        return defect;
    }

    /** The message in English: text (unless personal), rule and way out. */
    public String en() {
        return getMessage();
    }

    /** The message in Chinese: text (unless personal), rule and way out. */
    public String zh() {
        return chinese;
    }
}
