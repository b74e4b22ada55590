package io.github.qcc.app.list.cell;

import io.github.qcc.domain.company.RegistrationNumber;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What names of organisations look like. It tells columns apart and marks what a person should look at; it refuses nothing. */
public final class CompanyName {
    /** Longer than any name, with its notes. */
    private static final int LONGEST = 200;

    private static final int SHORTEST = 4;

    /** Endings that hardly anything but an organisation has. */
    private static final List<String> ENDINGS = List.of(
            "公司", "集团", "企业", "工厂", "总厂", "分厂", "银行", "分行", "支行", "联社", "信用社", "合作社", "事务所", "研究院", "研究所", "设计院", "医院",
            "学校", "大学", "中学", "小学", "学院", "幼儿园", "协会", "商会", "学会", "基金会", "基金", "合伙", "商行", "车行", "工作室", "中心", "经营部",
            "营业部", "门市部", "批发部", "服务部", "维修部", "加工部", "经销部", "商店", "超市", "酒店", "饭店", "宾馆", "餐厅", "药店", "药房", "书店",
            "加油站", "服务站", "养殖场", "农场", "林场", "牧场", "电站", "电厂", "报社", "出版社", "旅行社", "杂志社", "办事处", "代表处", "委员会", "管理局",
            "个体工商户", "经济组织", "公所", "会社", "集團", "企業", "銀行", "工廠", "商號");

    /** Single characters in which names of small firms end, and other texts as well. */
    private static final Set<Character> WEAK_ENDINGS =
            Set.of('厂', '廠', '行', '店', '部', '社', '站', '场', '院', '所', '园', '馆', '吧', '坊', '铺', '会', '处', '局', '矿', '队');

    /** The last word of names in Latin letters, without dots. */
    private static final Set<String> LATIN_ENDINGS = Set.of(
            "ltd",
            "limited",
            "inc",
            "incorporated",
            "llc",
            "llp",
            "lp",
            "plc",
            "corp",
            "corporation",
            "company",
            "co",
            "gmbh",
            "ag",
            "aktiengesellschaft",
            "kg",
            "kgaa",
            "ohg",
            "ug",
            "se",
            "sa",
            "sas",
            "sarl",
            "srl",
            "sl",
            "spa",
            "bv",
            "nv",
            "oy",
            "oyj",
            "ab",
            "as",
            "asa",
            "aps",
            "kk",
            "kabushikikaisha",
            "pte",
            "pty",
            "bhd",
            "jsc",
            "pjsc",
            "ojsc",
            "ooo",
            "oao",
            "zao",
            "group",
            "holding",
            "holdings",
            "trust",
            "bank",
            "university",
            "institute",
            "foundation",
            "association",
            "kft",
            "zrt",
            "doo",
            "ltda",
            "lda",
            "limitada",
            "partners",
            "partnership",
            "eood",
            "ead",
            "sro",
            "tbk",
            "fze",
            "fzco",
            "wll",
            "dmcc",
            "gbr",
            "ev",
            "cv",
            "spzoo",
            "zoo",
            "sac",
            "saog",
            "industries",
            "enterprises",
            "international",
            "trading",
            "factory",
            "works",
            "technologies");

    /** What a comma before it does not separate from a name: {@code Foo Co., Ltd.} */
    private static final Set<String> LATIN_SUFFIXES = Set.of(
            "ltd",
            "limited",
            "inc",
            "incorporated",
            "llc",
            "llp",
            "lp",
            "plc",
            "corp",
            "corporation",
            "co",
            "co ltd",
            "gmbh",
            "ag",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "sl",
            "pte ltd",
            "pty ltd",
            "sdn bhd",
            "jsc",
            "kg",
            "co kg",
            "sa de cv",
            "de cv",
            "lda",
            "ltda");

    private static final Pattern TRAILING_BRACKETS = Pattern.compile("[\\s.,;。，；]*(\\([^()]{0,60}\\)?[\\s.。]*)+$");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CompanyName() {}

    /**
     * Says how much a text looks like a company: 1 for a code or a name that ends like one, 0.7 for an ending that other
     * texts have as well, 0 for the rest.
     */
    public static double likeness(String text) {
        if (text.length() > 4 * LONGEST) {
            return 0;
        }
        String name = normal(Punctuation.strip(text));
        if (name.isEmpty() || name.length() > LONGEST) {
            return 0;
        }
        if (isCode(name) || endsLikeCompany(name) || endsLikeCompany(withoutCode(name))) {
            return 1;
        }
        String base = TRAILING_BRACKETS.matcher(name).replaceFirst("");
        return base.length() >= SHORTEST && WEAK_ENDINGS.contains(base.charAt(base.length() - 1)) ? 0.7 : 0;
    }

    /** The text before a code that is behind a blank or a colon. */
    private static String withoutCode(String name) {
        int blank = Math.max(name.lastIndexOf(' '), name.lastIndexOf(':'));
        return blank > 0 && isCode(name.substring(blank + 1))
                ? name.substring(0, blank).strip()
                : "";
    }

    /** Whether a text is a credit code or registration number. */
    public static boolean isCode(String text) {
        return !text.isEmpty()
                && text.charAt(0) < 0x80
                && (UnifiedSocialCreditCode.parse(text).isPresent()
                        || RegistrationNumber.parse(text).isPresent());
    }

    /** Whether a name ends as only names of organisations do; notes in brackets behind it are looked over. */
    public static boolean endsLikeCompany(String text) {
        if (text.endsWith("公司")) {
            return text.length() > 2;
        }
        String name = normal(text);
        String base = TRAILING_BRACKETS.matcher(name).replaceFirst("");
        String brackets = name.substring(base.length());
        if (base.length() >= 3 && (brackets.contains("合伙") || brackets.contains("个体工商户"))) {
            return true;
        }
        return base.length() >= 3 && ENDINGS.stream().anyMatch(base::endsWith)
                || base.startsWith("株式会社")
                || endsInLatin(base);
    }

    private static boolean endsInLatin(String base) {
        String letters =
                base.replace(".", "").replace("'", "").toLowerCase(Locale.ROOT).strip();
        int last = letters.length();
        while (last > 0 && !Character.isLetterOrDigit(letters.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > 0 && letters.charAt(first - 1) < 0x250 && Character.isLetter(letters.charAt(first - 1))) {
            first--;
        }
        return first > 1 && first < last && LATIN_ENDINGS.contains(letters.substring(first, last));
    }

    /** Whether a text is the legal form at the end of a name alone, such as {@code Ltd.} */
    public static boolean isLegalForm(String text) {
        if (text.length() > 20 || text.isBlank()) {
            return false;
        }
        String words = NOT_A_LETTER
                .matcher(text.replace(".", "").toLowerCase(Locale.ROOT))
                .replaceAll(" ");
        return LATIN_SUFFIXES.contains(words.strip());
    }

    private static String normal(String text) {
        if (text.length() > 4 * LONGEST) {
            return "";
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text.strip()
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
