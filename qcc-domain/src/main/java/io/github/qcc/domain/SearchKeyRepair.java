package io.github.qcc.domain;

/** What was repaired in a text before it became a {@link SearchKey}; widths, brackets and outer blanks are not counted. */
public enum SearchKeyRepair {
    /** Invisible characters were removed: control and format characters, variation selectors. */
    INVISIBLE_CHARACTERS("removed invisible characters", "去除不可见字符"),
    /** Radicals, as PDFs contain them, were replaced by the letters that they mean. */
    RADICALS("replaced radicals by the letters that they mean", "部首字符还原为汉字"),
    /** A label in front of a code was removed, such as 信用代码. */
    LABEL("removed the label in front of the code", "去除代码前的标签"),
    /** An apostrophe in front of a code was removed, as spreadsheets use it to keep text. */
    APOSTROPHE("removed the apostrophe in front of the code", "去除代码前的撇号"),
    /** A code was taken out of a formula {@code ="…"}. */
    FORMULA("took the code out of a formula", "从公式 =\"…\" 中取出代码"),
    /** {@code .0} or {@code .00} behind a code was removed, as it is left when a spreadsheet reads a number. */
    DECIMALS("removed the decimals behind the code", "去除代码后的小数位"),
    /** Blanks, hyphens, dashes or dots inside a code were removed. */
    SEPARATORS("removed blanks, hyphens or dots inside the code", "去除代码中的空格、连字符或点");

    private final String english;
    private final String chinese;

    SearchKeyRepair(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** What was done, in English. */
    public String en() {
        return english;
    }

    /** What was done, in Chinese. */
    public String zh() {
        return chinese;
    }
}
