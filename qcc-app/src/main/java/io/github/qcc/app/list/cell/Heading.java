package io.github.qcc.app.list.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a heading says of its column. */
public enum Heading {
    /** The names of companies, said in full: 客户名称, 借款人名称, company name. */
    NAMES(1.0),
    /** Companies in some part: 供应商, 借款人, 往来单位. */
    COMPANIES(0.8),
    /** Names of anything: 名称, name. */
    ANY_NAMES(0.5),
    /** Codes that a company can be looked up by: 统一社会信用代码, 注册号. */
    CODES(0.4),
    /** Companies, but hardly those that the list is about, or not by their names in full: 分公司, 客户简称, 股东. */
    OTHER_COMPANIES(0.2),
    /** Registered capital. */
    CAPITAL(-1.5),
    /** Something that is not a company: 地址, 法定代表人, 金额. */
    NOT_COMPANIES(-1.5),
    /** Nothing that is known. */
    UNKNOWN(0);

    private static final int LONGEST = 60;

    private static final String PARTIES = "公司|企业|单位|客户|供应商|供货商|供应厂商|供方|需方|买方|卖方|购方|销方|采购方|销售方|购货方|销货方|甲方|乙方|丙方"
            + "|交易对手|交易对方|对手方|对手|对方|往来户|往来方|往来对象|借款人|共同借款人|债务人|债权人|被执行人|担保人|保证人|反担保人|抵押人|出质人|付款人|付款方"
            + "|收款人|收款方|汇款人|受益人|合作方|合作商|合作伙伴|伙伴|商户|商家|经销商|代理商|分销商|渠道商|服务商|承包商|分包商|厂商|厂家|工厂|生产商|制造商|承包人"
            + "|发包人|分包人|承租人|出租人|承租方|出租方|投保人|被保险人|申请人|发行人|出票人|承兑人|背书人|贴现人|委托人|受托人|收货人|发货人|收发货人|货主|进口商"
            + "|出口商|进口方|出口方|贸易商|纳税人|缴费人|主体|对象|机构|组织|法人单位|融资方|授信方|用款人|投标人|中标人|招标人|中标单位|中标人|投标方|原告|被告|开票方|受票方"
            + "|委托方|受托方|采购商|担保方|债权方|债务方|招标方|中标方|承办方|服务方|运营方|承揽人|承揽方|会员|会员单位|租户|业主|项目方|核心企业|链属企业|集团|商号|店铺|门店|户";

    private static final String NAME = "现用名|现名称|中文名称|中文全称|中文名|法定名称|注册名称|登记名称|工商名称|名称|全称|全名|姓名|户名|名字|字号|抬头|名";

    private static final String WORDS =
            "被|待|拟|成员|受|主|本次|本期|所有|全部|目标|准入|存量|新增|潜在|意向|合作|交易|往来|业务|签约|合同|贷款|借款|授信|融资|用信|担保|保证|抵押"
                    + "|付款|收款|打款|汇款|开户|账户|帐户|账号|开票|发票|采购|销售|购买|购货|销货|供货|供应|进口|出口|进出口|报关|报关单|境内|境外|国内|国外|海外|外部|查询|核查|核验|筛查|筛选"
                    + "|排查|调查|尽调|监控|监测|预警|关注|风险|黑名单|白名单|相关|关联|中文|工商|注册|登记|营业执照|执照|法定|法人|实际|最终|直接|上游|下游|一级|二级|核心|重点|对公|承租|出租|投保|中标"
                    + "|受托|投标|招标|施工|建设|监理|设计|勘察|总包|分包|承包|消费|使用|申请|推荐|入围|原|现|新|旧|的|方|类|该|各|和|及|或|与|供应链|客商|应收|应付|欠款|债务|保理|租赁|票据|物流|运输|委托|受托|代理|经营|生产|制造|加工|收发货|收货|发货|贸易|外贸";

    private static final Pattern NAMES_IN_FULL = Pattern.compile(
            "(?:(?:" + WORDS + "|" + PARTIES + ")*(?:" + PARTIES + ")(?:的|中文|工商|注册|登记)?(?:" + NAME + "){1,2})+"
                    + "|(?:账户|帐户|开户|存款|收款|付款|银行)?户名|(?:账户|帐户|账号|开户)名称?|(?:发票|开票)抬头"
                    + "|(?:company|customer|client|supplier|vendor|counterparty|borrower|obligor|debtor|account|legal|entity|legalentity|corporate|enterprise"
                    + "|organi[sz]ation|firm|buyer|seller|payee|payer|beneficiary|partner|merchant|exporter|importer|trader|registered)s?(?:full|legal)?names?"
                    + "|searchkey|nameof(?:the)?company|fullname|legalname");

    private static final Pattern PARTY = Pattern.compile(
            "(?:" + WORDS + "|" + PARTIES + ")*(?:" + PARTIES + ")"
                    + "|(?:company|customer|client|supplier|vendor|counterparty|borrower|obligor|debtor|entity|legalentity|enterprise|corporation"
                    + "|organi[sz]ation|firm|buyer|seller|payee|payer|beneficiary|partner|merchant|exporter|importer|trader)(?:ies|s)?|companies|counterparties");

    private static final Pattern BARE_NAME = Pattern.compile("(?:" + WORDS + ")*(?:" + NAME + "){1,2}|names?");

    /** A party of a kind that is not listed here: 验收单位. Units of measure are no parties. */
    private static final Pattern ANY_PARTY =
            Pattern.compile("(?!.*(?:计量|货币|金额|数量|时间|价格|长度|重量|包装|库存|计价|度量|最小))\\p{IsHan}{2,6}单位");

    private static final Pattern CODE = Pattern.compile(
            "(?:" + WORDS + "|" + PARTIES + ")*(?:统一社会信用代码|社会信用代码|统一信用代码|统一代码|信用代码|机构信用代码|工商注册号|注册号|注册号码|工商登记号|工商号"
                    + "|营业执照号码?|执照号|营业执照注册号|纳税人识别号|纳税识别号|税务登记号|税号|企业代码|法人代码|社会统一信用代码)(?:号|码|证号)?(?:税号)?"
                    + "|统一社会信用代码.{0,8}|uscc|usci|creditcode|unifiedsocialcreditcode|unifiedsocialcreditidentifier|socialcreditcode|registrationn(?:umber|o)"
                    + "|companyregistrationn(?:umber|o)|regno|taxid|taxpayerid|keyno");

    private static final Pattern CAPITAL_WORDS =
            Pattern.compile("(?:企业|公司|单位|客户)?(?:认缴)?(?:注册资本金?|注册资金|注册本金)(?:万元|元|人民币|万|单位万元|单位元)*"
                    + "|registeredcapital(?:rmb|cny|yuan|10000yuan)*");

    private static final Pattern OTHER = Pattern.compile(
            ".*(?:简称|英文名称?|英文|别名|曾用名|原名|俗称|昵称)"
                    + "|.*(?:分公司|子公司|母公司|总公司|上级公司|下属公司|下属单位|下级单位|分支机构|股东|投资方|投资人|出资人|集团)(?:名称|全称|名)?"
                    + "|(?:所属|归属|隶属|上级|主管|我行|我司|我方|本行|本公司|本单位|经办|管户|主办|承办|填报|报送|报告|申报|制表|录入|推荐|牵头|管理).*(?:公司|企业|单位|机构|名称|集团|行)");

    private static final Pattern NEVER = Pattern.compile(
            ".*(?:地址|住所|电话|手机|传真|邮箱|邮件|邮编|网址|官网|经理|负责人|联系人|联络人|代表人|法人代表|法人姓名|董事|经办人|制表人|审核人|责任人|客户经理|部门|行业|产品|商品|品名"
                    + "|物料|货物|项目|规格|型号|备注|说明|日期|时间|金额|余额|价格|单价|总价|币种|状态|类型|类别|性质|等级|评级|级别|序号|编号|编码|号码|账号|卡号|区域|省份|城市|区县|国家"
                    + "|地区|范围|经办行|开户行|开户银行|银行名称|用途|品种|期限|利率|合同号|单号|数量|比例|税率|姓名拼音|信息|情况|结果|结论|意见|批次|分组|组别|序列)"
                    + "|no|nr|id|index|seq|date|amount|currency|address|phone|email|remarks?|status|type|product|country|city|contact|manager");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{【〔<《][^)\\]}】〕>》]*[)\\]}】〕>》]?");

    /** A line over a list that names it: 授信客户名单. */
    private static final Pattern TITLE =
            Pattern.compile(".*(?:名单|清单|一览|一览表|明细|明细表|汇总表|统计表|登记表|台账|台帐|名录|目录|列表|花名册|报表)[0-9年月日季度第一二三四版期至]*");

    private final double weight;

    Heading(double weight) {
        this.weight = weight;
    }

    /** How much the heading speaks for its column as the one of the companies. */
    public double weight() {
        return weight;
    }

    /** Whether the heading by itself says that the column can be asked by. */
    public boolean namesCompanies() {
        return this == NAMES || this == COMPANIES || this == ANY_NAMES || this == CODES || this == OTHER_COMPANIES;
    }

    /** Reads a heading. */
    public static Heading of(String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return UNKNOWN;
        }
        Heading heading = ofLetters(normal(BRACKETS.matcher(folded(text)).replaceAll("")));
        return heading == UNKNOWN ? ofLetters(normal(text)) : heading;
    }

    private static Heading ofLetters(String letters) {
        if (letters.isEmpty()) {
            return UNKNOWN;
        }
        if (CAPITAL_WORDS.matcher(letters).matches()) {
            return CAPITAL;
        }
        if (CODE.matcher(letters).matches()) {
            return CODES;
        }
        if (OTHER.matcher(letters).matches()) {
            return OTHER_COMPANIES;
        }
        if (NAMES_IN_FULL.matcher(letters).matches()) {
            return NAMES;
        }
        if (PARTY.matcher(letters).matches()) {
            return COMPANIES;
        }
        if (NEVER.matcher(letters).matches()) {
            return NOT_COMPANIES;
        }
        return BARE_NAME.matcher(letters).matches()
                        || ANY_PARTY.matcher(letters).matches()
                ? ANY_NAMES
                : UNKNOWN;
    }

    /** Whether two headings are the same but for spacing, widths, case and punctuation. */
    public static boolean isSame(String one, String other) {
        String letters = normal(one);
        return letters.isEmpty() ? one.strip().equals(other.strip()) : letters.equals(normal(other));
    }

    /** Whether a text is the title of a list. */
    public static boolean isTitle(String text) {
        String letters = normal(
                text.length() > LONGEST ? "" : BRACKETS.matcher(folded(text)).replaceAll(""));
        return letters.length() >= 2 && TITLE.matcher(letters).matches();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String normal(String text) {
        if (text.length() > 4 * LONGEST) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        folded(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
