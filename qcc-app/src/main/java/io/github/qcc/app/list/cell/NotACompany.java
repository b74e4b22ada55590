package io.github.qcc.app.list.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts that lists hold where others have a company: totals, placeholders, remarks, headings, error values. */
final class NotACompany {
    /** Longer texts are read by their beginning alone. */
    private static final int LONGEST = 200;

    private static final int LONGEST_HEADING = 30;

    /** What remarks have although they end with a name. */
    private static final CharacterSet MAY_BE_REMARK = CharacterSet.of(":：#(（[【");

    /** What names have and headings have not. */
    private static final Pattern IN_NAMES_ALONE = Pattern.compile("有限|股份|合伙|[0-9]{5}");

    private static final Pattern ERROR = Pattern.compile(
            "#(?:n/?a|ref|div/0|value|name|null|num|spill|calc|field|blocked|getting_data|connect|unknown|busy)[!?]?[.。]?|#{2,}");

    private static final Pattern TOTAL = Pattern.compile(
            "(?:本页|本表|本行|本月|本季|本年|以上|全部|分行|支行|总行|各行|总)?(?:合计|总计|小计|共计|累计|总和|合共|总数|总额|汇总)(?:数|金额|家数|户数)?(?:[:：(（=].*|[0-9０-９].*|)"
                    + "|(?:总共|一共|共有|合计|总计|共)[0-9０-９一二三四五六七八九十百千万]+(?:家|户|个|条|笔|人|项|行|页).*"
                    + "|平均(?:值|数)?|均值|最大值|最小值|中位数|标准差"
                    + "|(?:grand|sub)?[ -]?totals?(?:[:： ].*|)|sum(?:[:： ].*|)");

    private static final Set<String> PLACEHOLDERS = Set.of(
            "同上",
            "同前",
            "同左",
            "同右",
            "同下",
            "无",
            "暂无",
            "没有",
            "暂缺",
            "缺",
            "缺失",
            "待定",
            "待补",
            "待补充",
            "待填",
            "待填写",
            "待确认",
            "待查",
            "待核实",
            "待更新",
            "待录入",
            "待完善",
            "未知",
            "不详",
            "不明",
            "未提供",
            "未填",
            "未填写",
            "未录入",
            "未定",
            "未登记",
            "未公开",
            "未披露",
            "空",
            "空白",
            "空值",
            "略",
            "见上",
            "见下",
            "见附件",
            "详见附件",
            "见附表",
            "见备注",
            "其他",
            "其它",
            "其他客户",
            "其他单位",
            "不适用",
            "不涉及",
            "无数据",
            "无名称",
            "无此项",
            "个人",
            "自然人",
            "散户",
            "散客",
            "个体",
            "个体户",
            "零星客户",
            "测试",
            "示例",
            "样例",
            "请填写",
            "请选择",
            "必填",
            "选填",
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "n / a",
            "null",
            "(null)",
            "<null>",
            "none",
            "nil",
            "nan",
            "undefined",
            "unknown",
            "not available",
            "not applicable",
            "tbd",
            "tba",
            "tbc",
            "to be determined",
            "to be confirmed",
            "pending",
            "blank",
            "empty",
            "(blank)",
            "(empty)",
            "ditto",
            "same as above",
            "same",
            "test",
            "example",
            "sample",
            "void",
            "missing",
            "no name",
            "true",
            "false",
            "是",
            "否",
            "x",
            "xx",
            "xxx",
            "xxxx",
            "\\n",
            "\\\\n");

    private static final Set<String> REMARKS =
            Set.of("以下空白", "此处空白", "以下无正文", "以下无", "以上", "完", "完毕", "结束", "end", "eof", "the end", "表尾", "以下略");

    /** The first word of a remark, with a colon or brackets behind it. */
    private static final Pattern REMARK = Pattern.compile(
            "(?:备注|注|附注|说明|填表说明|填写说明|填报说明|编制说明|制表说明|提示|温馨提示|注意|注意事项|重要提示|特别说明|声明|免责声明|要求|填表要求|填表人|填报人|填报单位|填表单位|填报日期|填表日期|制表人?|制表单位|制表日期|制单人?|编制人?|编制单位|编报单位"
                    + "|审核人?|复核人?|审批人?|审定人?|批准人?|经办人?|负责人|部门负责人|单位负责人|主管|会计|出纳|联系人|联系电话|电话|传真|地址|日期|时间|报告期|报送单位|报送日期|报表日期|打印人?|打印日期|打印时间|导出人?|导出时间|导出日期|生成时间|查询时间|统计日期|统计口径|截至|截止|截至日期"
                    + "|截止日期|数据来源|来源|资料来源|数据日期|币种|金额单位|单位|货币单位|盖章|签字|签名|签章|note|notes|remarks?|comments?|source|date|prepared by|approved by|reviewed by|printed|exported|generated|as of|page)"
                    + "\\d*\\s*(?:[:：(（\\[【]|\\s+\\S).*",
            Pattern.DOTALL);

    private static final Pattern REMARK_BEGINNING = Pattern.compile(
            "(?:以上|以下|上述|注：|注:|※|★|\\*{1,3}[^*]|//|/\\*|<!--|--\\s*\\S|—{2}|第\\s*[0-9一二三四五六七八九十]+\\s*页|共\\s*[0-9一二三四五六七八九十]+\\s*页|page\\s*\\d|附件[0-9一二三四五六七八九十]*[:：]|附表[0-9一二三四五六七八九十]*[:：]).*"
                    + "|(?:截至|截止|日期|自|至|于)?\\s*(?:19|20)\\d\\d\\s*[年./-]\\s*\\d{1,2}(?:\\s*[月./-]\\s*(?:\\d{1,2}\\s*日?)?)?(?:止|前|后)?(?:[\\sT].*)?",
            Pattern.DOTALL);

    /** A label, and a date or number behind its colon. */
    private static final Pattern LABELLED_NUMBER = Pattern.compile("\\p{IsHan}{2,12}\\s*:\\s*[0-9][0-9年月日时分秒:./,% -]*");

    private static final Pattern SENTENCE =
            Pattern.compile(".*[。！？!?]\\s*$|.*[。！？；].*[，,。].*|.*(?:请|应当|不得|仅供参考|如有|若有|须|务必).{4,}", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANK_OR_INVISIBLE = Pattern.compile("[\\s\\p{Cf}\\p{Cc}]");
    private static final Pattern OUTER_MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private NotACompany() {}

    /** Says what a text is if it is not a company. */
    static Optional<RejectionReason> reason(String text) {
        if (text.endsWith("公司") && !MAY_BE_REMARK.isIn(text)) {
            return isHeading(text) ? Optional.of(RejectionReason.HEADING) : Optional.empty();
        }
        String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String words = INVISIBLE.matcher(normal(beginning)).replaceAll("").strip();
        String compact = BLANKS.matcher(words).replaceAll("");
        if (ERROR.matcher(compact).matches()) {
            return Optional.of(RejectionReason.ERROR_VALUE);
        }
        if (compact.startsWith("#")) {
            return Optional.of(RejectionReason.REMARK);
        }
        if (TOTAL.matcher(compact).matches()) {
            return Optional.of(RejectionReason.TOTAL);
        }
        if (isPlaceholder(words, compact)) {
            return Optional.of(RejectionReason.PLACEHOLDER);
        }
        if (REMARKS.contains(stripped(compact))) {
            return Optional.of(RejectionReason.REMARK);
        }
        if (isHeading(text)) {
            return Optional.of(RejectionReason.HEADING);
        }
        return isRemark(words) ? Optional.of(RejectionReason.REMARK) : Optional.empty();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlaceholder(String words, String compact) {
        return PLACEHOLDERS.contains(words)
                || PLACEHOLDERS.contains(stripped(compact))
                || !LETTER.matcher(compact).find() && !isNumberOfCode(compact);
    }

    /** Digits that the domain judges as a code. */
    private static boolean isNumberOfCode(String compact) {
        return compact.chars()
                        .filter(character -> character >= '0' && character <= '9')
                        .count()
                >= 6;
    }

    private static String stripped(String compact) {
        if (compact.isEmpty()
                || Character.isLetterOrDigit(compact.charAt(0))
                        && Character.isLetterOrDigit(compact.charAt(compact.length() - 1))) {
            return compact;
        }
        return OUTER_MARKS.matcher(compact).replaceAll("");
    }

    private static boolean isHeading(String text) {
        if (text.length() > LONGEST_HEADING || IN_NAMES_ALONE.matcher(text).find()) {
            return false;
        }
        Heading heading = Heading.of(text);
        boolean names = heading == Heading.NAMES
                || heading == Heading.COMPANIES
                || heading == Heading.ANY_NAMES
                || heading == Heading.CODES;
        return names || Heading.isTitle(text) && !CompanyName.endsLikeCompany(text);
    }

    private static boolean isRemark(String words) {
        boolean mayBeCompany = CompanyName.endsLikeCompany(Punctuation.strip(words));
        boolean hasColon = words.indexOf(':') > 0;
        if (REMARK.matcher(words).matches() && (hasColon || !mayBeCompany)) {
            return true;
        }
        return !mayBeCompany
                && (REMARK_BEGINNING.matcher(words).matches()
                        || LABELLED_NUMBER.matcher(words).matches()
                                && !CompanyName.endsLikeCompany(
                                        words.substring(0, words.indexOf(':')).strip())
                        || SENTENCE.matcher(words).matches());
    }

    /** Whether a cell is the word of a total. */
    static boolean isTotal(String text) {
        return text.length() <= 30
                && TOTAL.matcher(BLANK_OR_INVISIBLE.matcher(normal(text)).replaceAll(""))
                        .matches();
    }
}
