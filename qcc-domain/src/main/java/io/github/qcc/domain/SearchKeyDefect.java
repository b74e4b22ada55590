package io.github.qcc.domain;

import io.github.qcc.domain.text.Quoted;

/** The rule by which a text is refused as a {@link SearchKey}, with the way out, in Chinese and English. */
public enum SearchKeyDefect {
    /** Fewer than {@value SearchKey#MIN_LENGTH} characters. */
    TOO_SHORT(
            "a search key has at least 2 characters",
            "give a company name, registration number or unified social credit code",
            "查询关键字至少 2 个字符",
            "请填写企业名称、注册号或统一社会信用代码"),

    /** More than {@value SearchKey#MAX_LENGTH} characters. */
    TOO_LONG(
            "a search key has at most 200 characters",
            "give one company name, registration number or unified social credit code",
            "查询关键字最多 200 个字符",
            "请只填写一个企业名称、注册号或统一社会信用代码"),

    /** A damaged character, or a radical copied from a PDF that means no letter. */
    UNREADABLE_CHARACTER(
            "it contains a character that cannot be read",
            "type the name again, or save the file as UTF-8",
            "含有无法识别的字符",
            "请重新录入，或将文件另存为 UTF-8 编码"),

    /** Asterisks hide a part: {@code 9144030008****371X}. */
    MASKED(
            "it is masked by asterisks, so it identifies no company",
            "give the whole code, or the company's name",
            "含有星号遮盖，无法确定是哪家企业",
            "请填写完整代码，或改用企业名称"),

    /** A code that a spreadsheet has rounded: {@code 3.30106E+14}. */
    SCIENTIFIC(
            "it is a number in scientific notation, in which a spreadsheet has dropped digits",
            "format the column as text, enter the codes again and export again",
            "Excel 已把号码改成科学计数法，部分数字已丢失",
            "请将该列设为文本，重新填入号码后再导出"),

    /** The number of an identity card or a telephone. It is never sent, shown or stored. */
    PERSONAL(
            "it is or contains the number of a person (identity card or telephone), which is not sent, shown or stored",
            "give the company's name or its unified social credit code",
            "疑似个人号码（身份证号或电话号码），个人号码不查询、不显示、不保存",
            "请填写企业名称或统一社会信用代码"),

    /** 组织机构代码, which QCC does not search by. */
    ORGANIZATION_CODE(
            "it is an organisation code (GB 11714), which QCC does not search by",
            "give the unified social credit code or the company's name",
            "这是组织机构代码，不能用于查询",
            "请填写统一社会信用代码或企业名称"),

    /** 海关注册编码, which QCC does not search by. */
    CUSTOMS_CODE(
            "it looks like a customs registration code, which QCC does not search by",
            "give the unified social credit code or the company's name",
            "形似海关注册编码，不能用于查询",
            "请填写统一社会信用代码或企业名称"),

    /** A code with too many or too few characters. */
    LENGTH(
            "it looks like a code of the wrong length: a unified social credit code has 18 characters, a registration"
                    + " number 15 or 13 digits, a KeyNo 32 characters",
            "compare it with the business licence, or give the company's name",
            "形似代码，但长度不符：统一社会信用代码为 18 位，注册号为 15 位或 13 位，KeyNo 为 32 位",
            "请对照营业执照核对，或改用企业名称"),

    /** A character that a code does not have, such as the letter O for a zero. */
    CHARSET(
            "it looks like a code, but contains a character that cannot be there: a unified social credit code does not"
                    + " use I, O, S, V, Z, and has digits in places 3 to 8; a registration number has digits only",
            "compare it with the business licence (often 0 was typed as O, or 1 as I), or give the company's name",
            "形似代码，但含有不允许的字符：统一社会信用代码不使用字母 I、O、S、V、Z，第 3 至 8 位为数字，注册号只含数字",
            "请对照营业执照核对（常见错误：0 写成 O，1 写成 I），或改用企业名称"),

    /** A code whose check character is wrong, so that it was mistyped. */
    CHECK(
            "it looks like a unified social credit code or a registration number, but its check character is wrong",
            "compare it with the business licence, or give the company's name",
            "形似统一社会信用代码或注册号，但校验位有误",
            "请对照营业执照核对，或改用企业名称");

    private final String english;
    private final String englishWayOut;
    private final String chinese;
    private final String chineseWayOut;

    SearchKeyDefect(String english, String englishWayOut, String chinese, String chineseWayOut) {
        this.english = english;
        this.englishWayOut = englishWayOut;
        this.chinese = chinese;
        this.chineseWayOut = chineseWayOut;
    }

    /** Rule and way out in English, without the text. */
    public String en() {
        return english + "; " + englishWayOut;
    }

    /** Rule and way out in Chinese, without the text. */
    public String zh() {
        return chinese + "；" + chineseWayOut;
    }

    /** A sentence in English with the text, which is left out if it is {@link #PERSONAL}. */
    public String en(String text) {
        return (this == PERSONAL ? "the search key" : Quoted.of(text)) + " cannot be searched for: " + en();
    }

    /** A sentence in Chinese with the text, which is left out if it is {@link #PERSONAL}. */
    public String zh(String text) {
        return (this == PERSONAL ? "该查询关键字" : "“" + Quoted.shown(text) + "”") + "无法查询：" + zh();
    }
}
