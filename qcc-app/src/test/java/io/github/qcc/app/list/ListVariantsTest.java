package io.github.qcc.app.list;

import static io.github.qcc.app.list.Lists.keys;
import static io.github.qcc.app.list.Lists.notices;
import static io.github.qcc.app.list.Lists.plan;
import static io.github.qcc.app.list.Lists.rejections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.run.RefusedException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in text, in all the ways in which they are written. A, B and C stand for three companies. */
class ListVariantsTest {
    private static final String A = "杭州云越远新材料有限公司";
    private static final String B = "广州骏辰嘉纺织品有限公司";
    private static final String C = "西安远利家具制造有限公司";
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Replaces the letters that stand for companies. */
    private static String list(String template) {
        return template.replace("{A}", A).replace("{B}", B).replace("{C}", C);
    }

    static Stream<String> listsOfThree() {
        return Stream.of(
                // Columns that are empty, names beside codes, numbers with a word, line breaks as workbooks write them.
                ",,\n,公司名称,\n,{A},\n,{B},\n,{C},\n",
                "{A},91330106MA7KQFJ527\n{B},91440106MAWT3YUA3B\n{C},330106469700229\n",
                "第1家 {A}\n第2家 {B}\n第3家 {C}\n",
                "公司名称\n{A}_x000D_\n{B}_x000D__x000A_\n{C}\n",
                "姓名/名称,金额\n{A},1\n{B},2\n{C},3\n",
                "客户名称（公司名称）,金额\n{A},1\n{B},2\n{C},3\n",
                "客户名称/公司名称,金额\n{A},1\n{B},2\n{C},3\n",
                "// 名单\n# 注释\n=====\n{A}\n-----\n{B}\n{C}\n以下空白\n",
                "公司名称\u0000\n{A}\n{B}\u0000\u0000\n{C}\n",
                // Labels, codes behind names, remarks, statistics.
                "公司：{A}\n公司：{B}\n公司：{C}\n",
                "{A} 91330106MA7KQFJ527\n{B} 91440106MAWT3YUA3B\n{C}：330106469700229\n",
                "曾用名,现用名\n旧云越远有限公司,{A}\n旧骏辰嘉有限公司,{B}\n旧远利有限公司,{C}\n",
                "公司名称,金额\n{A},1\n{B},2\n{C},3\n平均值,2\n数据截止日期：2026-09-30,\n第 1 页 共 1 页,\n",
                "公司名称\n{A}（重点客户）\n{B}（优质供应商）\n{C}（VIP）\n",
                "序号,验收单位,备注\n1,{A},a\n2,{B},b\n3,{C},c\n",
                // Separators.
                "序号,公司名称\n1,{A}\n2,{B}\n3,{C}\n",
                "序号;公司名称\n1;{A}\n2;{B}\n3;{C}\n",
                "序号\t公司名称\n1\t{A}\n2\t{B}\n3\t{C}\n",
                "序号|公司名称\n1|{A}\n2|{B}\n3|{C}\n",
                "序号，公司名称\n1，{A}\n2，{B}\n3，{C}\n",
                "序号；公司名称\n1；{A}\n2；{B}\n3；{C}\n",
                "序号｜公司名称\n1｜{A}\n2｜{B}\n3｜{C}\n",
                "| 序号 | 公司名称 |\n|---|---|\n| 1 | {A} |\n| 2 | {B} |\n| 3 | {C} |\n",
                "1\t{A}\n2\t{B}\n3\t{C}\n",
                "1|{A}|100\n2|{B}|200\n3|{C}|300\n",
                "1；{A}；重点\n2；{B}；重点\n3；{C}；一般\n",
                "{A},100\n{B},200\n{C},300\n",
                // Names on one line, or several lines.
                "{A};{B};{C}",
                "{A}；{B}；{C}\n",
                "{A},{B},{C}",
                "{A}，{B}，{C}",
                "{A};{B}\n{C}\n",
                "{A}\t{B}\t{C}",
                // Instructions of Excel.
                "sep=,\n序号,公司名称\n1,{A}\n2,{B}\n3,{C}\n",
                "SEP=|\n序号|公司名称\n1|{A}\n2|{B}\n3|{C}\n",
                "\"sep=;\"\n序号;公司名称\n1;{A}\n2;{B}\n3;{C}\n",
                "sep=\t\n序号\t公司名称\n1\t{A}\n2\t{B}\n3\t{C}\n",
                // Line ends and blank lines.
                "公司名称\r\n{A}\r\n\r\n{B}\r\n{C}\r\n\u001A",
                "公司名称\r{A}\r{B}\r{C}",
                "\n \n\u3000\n公司名称\n{A}\n\n{B}\n\u00A0\n{C}\n\n\n",
                "公司名称,金额\n{A},1\n,\n{B},2\n , \n{C},3\n,,,,\n",
                // Titles above, totals and remarks below.
                "2026年供应商准入名单\n\n编制部门：采购部,,\n序号,供应商全称,金额\n1,{A},1\n2,{B},2\n3,{C},3\n合计,,6\n制表人：张三,,审核人：李四\n",
                "附件1\n重点客户明细表\n序号,客户名称,备注\n1,{A},\n2,{B},\n3,{C},\n小计,3家,\n总计,3家,\n注：本表由风险部填报,,\n",
                "客户名单（2026年9月）\n{A}\n{B}\n{C}\n以上共3家\n",
                "公司名称\n{A}\n{B}\n公司名称\n{C}\n",
                // Headings.
                "对方户名,金额\n{A},1\n{B},2\n{C},3\n",
                "被查询企业,x\n{A},1\n{B},2\n{C},3\n",
                "*单位名称*（必填）,x\n{A},1\n{B},2\n{C},3\n",
                "企业 名称,x\n{A},1\n{B},2\n{C},3\n",
                "拟合作供应商名称,x\n{A},1\n{B},2\n{C},3\n",
                "付款人名称,收款行\n{A},样例银行杭州支行\n{B},样例银行广州支行\n{C},样例银行西安支行\n",
                "Counterparty Name,Amount\n{A},1\n{B},2\n{C},3\n",
                "\"公司\n名称\",x\n{A},1\n{B},2\n{C},3\n",
                "核心企业\n{A}\n{B}\n{C}\n",
                "交易对手\n{A}\n{B}\n{C}\n",
                "名单\n{A}\n{B}\n{C}\n",
                "标的方\n{A}\n{B}\n{C}\n",
                // Ragged rows.
                "序号,往来户,备注,金额\n1,{A}\n2,{B},重点,,,\n3,{C},,\n",
                "序号,公司名称\n1,{A},多一格\n2,{B}\n3,{C},又,多,一格\n",
                // The better column.
                "名称,单位,供应商,地址\n螺栓,件,{A},杭州国际贸易中心\n布,米,{B},广州环球中心\n衣柜,套,{C},西安曲江中心\n",
                "支行,客户经理,借款人,金额\n样例银行一支行,张三,{A},1\n样例银行二支行,李四,{B},2\n样例银行三支行,王五,{C},3\n",
                "所属集团,成员企业\n样例控股集团,{A}\n样例控股集团,{B}\n样例控股集团,{C}\n",
                "公司,往来单位\n样例集团有限公司,{A}\n样例集团有限公司,{B}\n样例集团有限公司,{C}\n",
                "客户简称,客户全称\n云越远,{A}\n骏辰嘉,{B}\n远利,{C}\n",
                "法定代表人,企业名称\n张三,{A}\n李四,{B}\n王五,{C}\n",
                "开户行,户名,账号\n样例银行股份有限公司杭州分行,{A},1\n样例银行股份有限公司广州分行,{B},2\n样例银行股份有限公司西安分行,{C},3\n",
                // Numbers before the names.
                "1、{A}\n2、{B}\n3、{C}\n",
                "1.{A}\n2.{B}\n3.{C}\n",
                "1．{A}\n2．{B}\n3．{C}\n",
                "1) {A}\n2) {B}\n3) {C}\n",
                "1）{A}\n2）{B}\n3）{C}\n",
                "(1){A}\n(2){B}\n(3){C}\n",
                "（1）{A}\n（2）{B}\n（3）{C}\n",
                "（一）{A}\n（二）{B}\n（三）{C}\n",
                "一、{A}\n二、{B}\n三、{C}\n",
                "①{A}\n②{B}\n③{C}\n",
                "⑴{A}\n⑵{B}\n⑶{C}\n",
                "⒈{A}\n⒉{B}\n⒊{C}\n",
                "㈠{A}\n㈡{B}\n㈢{C}\n",
                "1 {A}\n2 {B}\n3 {C}\n",
                "001　{A}\n002　{B}\n003　{C}\n",
                "１、{A}\n２、{B}\n３、{C}\n",
                "1: {A}\n2: {B}\n3: {C}\n",
                "第1、{A}\n第2、{B}\n第3、{C}\n",
                "No.1 、{A}\nNo.2 、{B}\nNo.3 、{C}\n",
                "公司名称\n1、{A}\n2、{B}\n3、{C}\n",
                "• {A}\n• {B}\n• {C}\n",
                "- {A}\n- {B}\n- {C}\n",
                // Notes behind the names.
                "公司名称\n{A}（已注销）\n{B}【吊销，未注销】\n{C} [停业]\n",
                "公司名称\n{A}(曾用名：某（集团）公司)\n{B}（原名某某公司）\n{C}（已更名）（吊销）\n",
                "公司名称\n{A}（注销\n{B} 已注销\n{C}-吊销\n",
                "公司名称\n{A}〔已迁出〕\n{B}〈已停业〉\n{C}{已破产}\n",
                "公司名称\n{A}（存续）\n{B}（在业）\n{C}（统一社会信用代码：91330106MA7KQFJ527）\n",
                "公司名称\n{A}（原：某某厂）\n{B} 91440106MAWT3YUA3B\n{C}91330106MA7KQFJ527\n",
                // Marks around the names.
                "公司名称\n'{A}\n“{B}”\n{C}。\n",
                "`{A}\n《{B}》\n「{C}」\n",
                "公司名称\n{A}，\n{B}；\n{C}、\n",
                // Exports of web pages.
                "公司名称\n{A}&nbsp;\n&nbsp;{B}\n{C}&#160;\n",
                // Characters that nobody sees.
                "公司名称\n\uFEFF{A}\n{B}\u200B\n\u202A{C}\u202C\n",
                "公司名称\n\t{A}\t\n {B} \n\u3000{C}\u3000\n",
                "公司名称,x\n\"{A}\",1\n \"{B}\" ,2\n{C},3\n");
    }

    @ParameterizedTest
    @MethodSource("listsOfThree")
    void leadsToTheThreeCompanies(String template) {
        assertThat(keys(plan(list(template)))).containsExactly(A, B, C);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "GB18030", "GBK"})
    void readsEachEncoding(String charset) {
        String text = list("序号,公司名称\n1,{A}\n2,{B}\n3,{C}\n");
        assertThat(keys(plan(text, Charset.forName(charset)))).containsExactly(A, B, C);
    }

    @Test
    void readsTraditionalCharactersInGb18030() {
        assertThat(keys(plan("公司名稱\n臺灣樣例電子股份有限公司\n高雄樣例鋼鐵股份有限公司\n", GB18030)))
                .containsExactly("臺灣樣例電子股份有限公司", "高雄樣例鋼鐵股份有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "Shift_JIS", "windows-1251"})
    void refusesAnotherEncoding(String charset) {
        String text = charset.equals("windows-1251")
                ? "компания,сумма\nООО Пример,1\nЗАО Образец,2\n"
                : "公司,金額\n台湾公司,1\n高雄公司,2\n";
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> keys(plan(text, Charset.forName(charset))))
                .withMessageContaining("neither UTF-8 nor GB18030");
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            byte[] bytes = part instanceof String text ? list(text).getBytes(StandardCharsets.UTF_8) : (byte[]) part;
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    @Test
    void aBadByteCostsItsRowInUtf8() {
        Plan plan =
                Lists.plan(bytes("公司名称\n{A}\n", new byte[] {(byte) 0xE6, (byte) 0x9D}, "\n{C}\n"), ListOptions.NONE);
        assertThat(keys(plan)).containsExactly(A, C);
        assertThat(rejections(plan)).startsWith("3 ").contains("bytes that are not text");
    }

    @Test
    void aBadByteInAnotherColumnCostsNothing() {
        Plan plan = Lists.plan(bytes("公司名称,备注\n{A},", new byte[] {(byte) 0xFF}, "\n{B},x\n{C},y\n"), ListOptions.NONE);
        assertThat(keys(plan)).containsExactly(A, B, C);
    }

    @Test
    void aLineInAnotherEncodingCostsTheFile() {
        byte[] foreign = B.getBytes(GB18030);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Lists.plan(bytes("公司名称\n{A}\n{C}\n", foreign, "\n"), ListOptions.NONE))
                .withMessageContaining("line 4 is in another encoding");
        byte[] gb = list("公司名称\n{A}\n{C}\n").getBytes(GB18030);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Lists.plan(bytes(gb, "{B}\n"), ListOptions.NONE))
                .withMessageContaining("line 4 is in another encoding");
    }

    /** Names that begin with a number, hold a bracket, a stroke or another odd thing, and are whole. */
    static Stream<String> wholeNames() {
        return Stream.of(
                "3M中国有限公司",
                "58同城信息技术有限公司",
                "7-ELEVEN便利店有限公司",
                "361度（中国）有限公司",
                "360数科股份有限公司",
                "1919酒类直供股份有限公司",
                "21世纪不动产集团",
                "2.5次元文化传播有限公司",
                "一汽解放集团股份有限公司",
                "三一重工股份有限公司",
                "百度在线网络技术（北京）有限公司",
                "上海样例企业管理合伙企业（有限合伙）",
                "样例会计师事务所（特殊普通合伙）",
                "杭州样例小吃店（个体工商户）",
                "样例（集团）有限公司",
                "样例（中国）投资有限公司北京分公司",
                "原平市样例煤业有限公司",
                "已久（上海）文化有限公司",
                "停业街（北京）餐饮有限公司",
                "平等样例（上海）公司",
                "山东\"鲁星\"样例集团有限公司",
                "合计划（北京）科技有限公司",
                "备注云科技有限公司",
                "无锡样例机械有限公司",
                "略阳县样例公司",
                "同上海样例有限公司",
                "北京A/B测试科技有限公司",
                "样例·莎士比亚（北京）有限公司",
                "天津样例商贸有限公司和平分公司",
                "和平样例（天津）有限公司",
                "样例及时雨网络有限公司",
                "样例与朋友（上海）餐饮有限公司",
                "ACME TRADING CO., LTD.",
                "Siemens Aktiengesellschaft",
                "1-800-Flowers.com, Inc.",
                "Foo & Bar GmbH & Co. KG",
                "Société Exemple SARL");
    }

    @ParameterizedTest
    @MethodSource("wholeNames")
    void aNameStaysWhole(String name) {
        String text = "公司名称\n" + list("{A}\n{B}\n{C}\n") + "\"" + name.replace("\"", "\"\"") + "\"\n";
        assertThat(keys(plan(text))).contains(name);
    }

    @ParameterizedTest
    @MethodSource("wholeNames")
    void aNameStaysWholeBehindItsNumber(String name) {
        String text = list("公司名称\n1、{A}\n2、{B}\n3、{C}\n") + "\"4、" + name.replace("\"", "\"\"") + "\"\n";
        assertThat(keys(plan(text))).contains(name);
    }

    @Test
    void namesThatAllBeginWithANumberStayWhole() {
        String text = "公司名称\n3M中国有限公司\n58同城信息技术有限公司\n7-Eleven便利店有限公司\n361度（中国）有限公司\n";
        assertThat(keys(plan(text))).containsExactly("3M中国有限公司", "58同城信息技术有限公司", "7-ELEVEN便利店有限公司", "361度（中国）有限公司");
    }

    @Test
    void aNumberAndABlankStayIfTheyDoNotCount() {
        assertThat(keys(plan("公司名称\n360 数科有限公司\n360 金融有限公司\n360 保险有限公司\n")))
                .containsExactly("360数科有限公司", "360金融有限公司", "360保险有限公司");
    }

    @Test
    void aNumberThatLooksLikeADecimalIsTakenOffInItsTurn() {
        assertThat(keys(plan(list("公司名称\n1.{A}\n2.58同城有限公司\n3.{B}\n4.3M中国有限公司\n"))))
                .containsExactly(A, "58同城有限公司", B, "3M中国有限公司");
    }

    @Test
    void aSingleNumberAmongNamesIsNotTakenOffAndNotPaidFor() {
        Plan plan = plan(list("公司名称\n{A}\n2、{B}\n{C}\n"));
        assertThat(keys(plan)).containsExactly(A, C);
        assertThat(rejections(plan)).contains("begins with a number, and most other rows do not");
    }

    static Stream<Arguments> rejectedCells() {
        return Stream.of(
                Arguments.of(
                        "several names",
                        List.of(
                                "{A}/{B}",
                                "{A}、{B}",
                                "{A};{B}",
                                "{A}；{B}",
                                "{A}，{B}",
                                "{A} / {B}",
                                "{A}／{B}",
                                "{A}|{B}",
                                "{A}、{B}、{C}",
                                "{A}/91440106MAWT3YUA3B",
                                "Foo Co., Ltd.; Bar Inc.")),
                Arguments.of(
                        "more companies than it lists",
                        List.of("{A}等3家", "{A} 等三家公司", "{A}（等5户）", "{A}等", "{A}、张三等2人")),
                Arguments.of(
                        "total",
                        List.of("合计", "合 计", "总计：6家", "小计", "共6家", "合计：", "本页小计", "Total", "Grand Total", "累计")),
                Arguments.of(
                        "placeholder",
                        List.of(
                                "无", "暂无", "待定", "同上", "/", "//", "-", "--", "——", "N/A", "n/a", "null", "NULL", "None",
                                "nan", "0", "00", "123", "*", "？", "…", "（无）", "不详", "待补充", "TBD", "空白", "未知", "不适用")),
                Arguments.of(
                        "error value",
                        List.of(
                                "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!",
                                "#####")),
                Arguments.of(
                        "remark",
                        List.of(
                                "备注：以上名单截至9月",
                                "注：金额单位为万元",
                                "制表人：张三",
                                "制表：风险管理部",
                                "审核人:李四",
                                "以下空白",
                                "# 待补充",
                                "// 停用",
                                "说明：请逐行填写",
                                "数据来源：{A}",
                                "第1页",
                                "以上数据仅供参考，请核对后使用。",
                                "打印日期 2026-09-30",
                                "2026年9月30日",
                                "截至2026年9月30日",
                                "2026-09-30",
                                "填报单位：{A}")),
                Arguments.of("heading", List.of("公司名称", "客户名称（全称）", "被查询企业", "2026年供应商名单", "往来单位")));
    }

    @ParameterizedTest
    @MethodSource("rejectedCells")
    void whatIsNotACompanyIsRejectedWithItsReason(String reason, List<String> cells) {
        for (String cell : cells) {
            Plan plan = plan(list("序号\t公司名称\n1\t{A}\n2\t" + cell + "\n3\t{C}\n"));
            assertThat(keys(plan)).as(cell).containsExactly(A, C);
            assertThat(rejections(plan)).as(cell).contains(reason);
        }
    }

    @Test
    void aTableWhoseHeadingNobodyKnowsIsFoundByItsValues() {
        Plan plan = plan(list("甲,乙,丙\n1,{A},x\n2,{B},y\n3,{C},z\n"));
        assertThat(plan.headings()).containsExactly("甲", "乙", "丙");
        assertThat(keys(plan)).containsExactly(A, B, C);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Title\n\nThis is some text. It has sentences.\nAnd more of them, with commas.\n",
                "import os\nprint('x')\nfor i in range(3):\n    pass\n",
                "2026-09-30 10:00:01 INFO start\n2026-09-30 10:00:02 WARN slow\n",
                "1\n2\n3\n4\n"
            })
    void aTextThatIsNotAListIsRefused(String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan(text))
                .withMessageContaining("no column that looks like companies");
    }

    static Stream<Arguments> foreignFormats() {
        return Stream.of(
                Arguments.of("<!DOCTYPE html>\n<html><body><table></table></body></html>", "a page of HTML"),
                Arguments.of("\uFEFF  <TABLE border=1><tr><td>公司名称</td></tr></TABLE>", "a page of HTML"),
                Arguments.of("<?xml version=\"1.0\"?><html xmlns=\"x\"></html>", "a page of HTML"),
                Arguments.of(
                        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook"
                                + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"></Workbook>",
                        "an XML spreadsheet of 2003"),
                Arguments.of("<?xml version=\"1.0\"?><list><name>x</name></list>", "is XML"),
                Arguments.of("MIME-Version: 1.0\nContent-Type: multipart/related\n", "a web page (MHTML)"),
                Arguments.of("{\"companies\":[]}", "is JSON"),
                Arguments.of("[\n  {\"name\": \"x\"}\n]", "is JSON"),
                Arguments.of("[\"甲公司\",\"乙公司\"]", "is JSON"),
                Arguments.of("{\"name\":\"甲公司\"}\n{\"name\":\"乙公司\"}\n", "is JSON"),
                Arguments.of("%PDF-1.7\n", "is a PDF"),
                Arguments.of("{\\rtf1\\ansi}", "a document in RTF"));
    }

    @ParameterizedTest
    @MethodSource("foreignFormats")
    void anotherFormatIsRefusedByItsName(String text, String name) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan(text))
                .withMessageContaining(name)
                .satisfies(refusal -> assertThat(refusal.reason().zh()).contains("：请"));
    }

    @Test
    void aRowIsAskedByItsCodeIfItsNameIsMissing() {
        Plan plan = plan(list("公司名称,税号\n{A},\n,91440106MAWT3YUA3B\n无,91330106MA7KQFJ527\n#N/A,330106469700229\n,\n"));
        assertThat(keys(plan)).containsExactly(A, "91440106MAWT3YUA3B", "91330106MA7KQFJ527", "330106469700229");
        assertThat(notices(plan)).contains("looked up by the code: 3 rows");
    }

    @Test
    void aCommaOfAnEnglishNameSeparatesNothing() {
        assertThat(keys(plan("Foo Trading Co., Ltd.\nBar Holdings, Inc.\nBaz, LLC\n")))
                .containsExactly("Foo Trading Co., Ltd.", "Bar Holdings, Inc.", "Baz, LLC");
        assertThat(keys(plan("no,company,amount\n1,Foo Trading Co., Ltd.,5\n2,Bar GmbH,6\n")))
                .containsExactly("Foo Trading Co., Ltd.", "Bar GmbH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "ISO-8859-1"})
    void garbledTextIsRecognised(String readAs) {
        String garbled = new String(list("公司名称\n{A}\n{B}\n").getBytes(StandardCharsets.UTF_8), Charset.forName(readAs));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan(garbled))
                .withMessageContaining("is garbled");
        String cell = new String(A.getBytes(StandardCharsets.UTF_8), Charset.forName(readAs)).replaceAll("\\R", "");
        assertThat(rejections(plan(list("公司名称\n{A}\n{B}\n" + cell + "\n")))).contains("4 ", "garbled text");
    }

    @Test
    void aQuotedCellMayHoldALineBreak() {
        assertThat(keys(plan(list("公司名称,地址\n{A},\"杭州市, 西湖区\n文三路, 1号\"\n{B},x\n"))))
                .containsExactly(A, B);
        assertThat(keys(plan("公司名称\n\"杭州云越远新材料\n有限公司\"\n" + B + "\n"))).containsExactly(A, B);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,{A},\"x\n2,{B},\n3,{C},y\"\n", "1,\"{A},x\n2,{B},\n3,{C},\"\n"})
    void aQuotationMarkThatSwallowsRowsIsRefusedWithItsLine(String rows) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> keys(plan(list("序号,公司名称,备注\n" + rows))))
                .withMessageContaining("opened in line 2 and swallows line 3");
    }

    @Test
    void moreColumnsThanAnyListHasAreRefused() {
        String wide = "公司名称" + ",x".repeat(1_000) + "\n" + A + "\n";
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan(wide))
                .withMessageContaining("more than 1000 columns in row 1");
    }

    @Test
    void mixedRowsOfOneCompanyAreOneKey() {
        List<String> spellings = Arrays.asList(A, " " + A, A + "（已注销）", A + "\u200B", "\"" + A + "\"");
        assertThat(keys(plan("公司名称\n" + String.join("\n", spellings) + "\n"))).containsExactly(A);
    }
}
