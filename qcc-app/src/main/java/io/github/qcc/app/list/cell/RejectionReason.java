package io.github.qcc.app.list.cell;

import io.github.qcc.app.run.Bilingual;

/** Why a cell does not name one company. */
enum RejectionReason {
    EMPTY("查询列为空", "nothing is in the column"),
    ERROR_VALUE("错误值", "error value of a spreadsheet"),
    MISSING_VALUE(
            "公式没有保存计算结果；请在 Excel 中打开并保存该工作簿", "formula without a stored value; open the workbook in Excel and save it"),
    NOT_TEXT("单元格内容不是文本", "the cell holds something other than text"),
    LOST_DIGITS(
            "数字超过 15 位，Excel 已丢失末尾数字；请将该列设为文本，重新填入号码后再导出",
            "number of more than 15 digits, of which Excel has lost the last; format the column as text and enter it again"),
    UNREADABLE_BYTES(
            "含有无法按该编码读取的字节；请另存为 UTF-8", "bytes that are not text in the encoding of the file; save it as UTF-8"),
    GARBLED("乱码：原文为 UTF-8，却按其他编码读取；请重新导出", "garbled text: UTF-8 that was read in another encoding; export it again"),
    PLACEHOLDER("占位内容，而非企业名称", "placeholder, not a company"),
    TOTAL("合计行，而非企业", "total, not a company"),
    REMARK("备注或说明，而非企业名称", "remark, not a company"),
    HEADING("表头或标题，而非企业名称", "heading, not a company"),
    SEVERAL_NAMES("一个单元格含有多家企业；请每行一家", "several names in one cell; give one company a row"),
    AND_OTHERS("含有“等…家”，未列明全部企业；请每行一家", "names more companies than it lists; give one company a row"),
    MORE_THAN_A_NAME("名称后还有其他内容；请分列后再提交", "something other than a name follows the name; split the column"),
    NUMBERING(
            "以编号开头，而其他多数行没有编号；请去掉编号，或使用 --as-given",
            "begins with a number, and most other rows do not; take the number off, or use --as-given");

    private final Bilingual words;

    RejectionReason(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    /** The rejection of a text. */
    Rejection of(String text) {
        String quoted = Quote.of(text);
        return quoted.isEmpty()
                ? new Rejection(words, words)
                : new Rejection(
                        words, new Bilingual("“" + quoted + "”：" + words.zh(), "'" + quoted + "': " + words.en()));
    }
}
