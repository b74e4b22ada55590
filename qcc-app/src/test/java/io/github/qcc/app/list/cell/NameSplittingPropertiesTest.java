package io.github.qcc.app.list.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.run.Cell;
import io.github.qcc.domain.SearchKey;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Numbers before names and notes behind them are split off, and nothing else is. */
class NameSplittingPropertiesTest {
    private static final String CHINESE_DIGITS = "一二三四五六七八九";

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> beginning = Arbitraries.of(
                "", "", "", "3M", "58", "7-ELEVEN", "361度", "360", "1919", "21世纪", "一汽", "三一", "百度", "A1", "2.5次元");
        Arbitrary<String> middle = Arbitraries.strings()
                .withChars("云越远骏辰嘉纺织新材料利家具制造出口达华盛泰和兴金鑫")
                .ofMinLength(2)
                .ofMaxLength(8);
        Arbitrary<String> brackets = Arbitraries.of("", "", "", "（中国）", "（集团）", "（上海）", "（原平）");
        Arbitrary<String> ending = Arbitraries.of("有限公司", "股份有限公司", "集团", "合伙企业（有限合伙）", "经营部（个体工商户）", "有限公司北京分公司");
        return Combinators.combine(beginning, middle, brackets, ending).as((b, m, r, e) -> b + m + r + e);
    }

    @Provide
    Arbitrary<String> notes() {
        Arbitrary<String> content =
                Arbitraries.of("已注销", "已于2024年注销", "吊销", "吊销，未注销", "注销", "停业", "曾用名：某某（集团）有限公司", "原名某某公司", "已更名为某某公司");
        Arbitrary<String> brackets =
                Arbitraries.of("（?）", "(?)", "【?】", "[?]", "［?］", "〔?〕", "〈?〉", "《?》", "「?」", "{?}", "（?)", " （?） ");
        return Combinators.combine(content, brackets).as((text, around) -> around.replace("?", text));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("#、", "#. ", "#．", "#)", "#）", "(#)", "（#）", "【#】", "第#、", "No.#、", "#：", " #、 ", "（#）、");
    }

    private static List<String> read(List<String> cells) {
        KeyReader reader = new KeyReader(Numbering.kindOf(cells).begin(), false);
        return cells.stream()
                .map(cell -> reader.read(Cell.text(cell)))
                .map(reading -> reading.key()
                        .map(SearchKey::value)
                        .orElseGet(
                                () -> reading.rejection().orElseThrow().reason().en()))
                .toList();
    }

    private static List<String> normal(List<String> names) {
        return names.stream().map(name -> SearchKey.of(name).value()).toList();
    }

    @Property
    void namesWithoutNumbersOrNotesStayWhole(@ForAll @Size(min = 1, max = 8) List<@From("names") String> names) {
        assertThat(read(names)).isEqualTo(normal(names));
    }

    @Property
    void aNumberWithAMarkIsTakenOff(
            @ForAll @Size(min = 1, max = 8) List<@From("names") String> names,
            @ForAll("marks") String mark,
            @ForAll @IntRange(min = 1, max = 900) int first) {
        // A full stop before a digit is that of a decimal unless the numbers count from 1.
        int from = mark.endsWith("．") ? 1 : first;
        List<String> numbered = IntStream.range(0, names.size())
                .mapToObj(i -> mark.replace("#", String.valueOf(from + i)) + names.get(i))
                .toList();
        assertThat(read(numbered)).isEqualTo(normal(names));
    }

    @Property
    void aChineseOrCircledNumberIsTakenOff(
            @ForAll @Size(min = 1, max = 8) List<@From("names") String> names, @ForAll @IntRange(max = 4) int style) {
        List<String> numbered = IntStream.range(0, names.size())
                .mapToObj(i -> switch (style) {
                            case 0 -> CHINESE_DIGITS.charAt(i) + "、";
                            case 1 -> "（" + CHINESE_DIGITS.charAt(i) + "）";
                            case 2 -> String.valueOf((char) ('①' + i));
                            case 3 -> String.valueOf((char) ('⑴' + i));
                            default -> String.valueOf((char) ('⒈' + i));
                        }
                        + names.get(i))
                .toList();
        assertThat(read(numbered)).isEqualTo(normal(names));
    }

    @Property
    void digitsAndABlankAreTakenOffIfTheyCount(@ForAll @Size(min = 2, max = 8) List<@From("names") String> names) {
        List<String> numbered = IntStream.range(0, names.size())
                .mapToObj(i -> (i + 1) + " " + names.get(i))
                .toList();
        assertThat(read(numbered)).isEqualTo(normal(names));
    }

    @Property
    void aNoteIsSplitOff(@ForAll("names") String name, @ForAll("notes") String note) {
        assertThat(read(List.of(name + note))).isEqualTo(normal(List.of(name)));
    }

    @Property
    void twoNotesAreSplitOff(@ForAll("names") String name, @ForAll("notes") String one, @ForAll("notes") String other) {
        assertThat(read(List.of(name + one + other))).isEqualTo(normal(List.of(name)));
    }

    @Property
    void twoNamesInACellAreRejected(
            @ForAll("names") String one, @ForAll("names") String other, @ForAll("separators") String separator) {
        assertThat(read(List.of(one + separator + other)))
                .singleElement()
                .asString()
                .contains("several names in one cell");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("/", "、", ";", "；", "，", ",", " / ", "／", "\n", "|");
    }

    /** Whatever a cell holds, reading it ends, quickly and without an error. */
    @Property
    void anyTextIsReadOrRejected(@ForAll String text) {
        assertThat(read(List.of(text))).hasSize(1);
    }

    @Property
    void longTextsAreReadQuickly(@ForAll("repetitions") String text) {
        assertThat(read(List.of(text))).hasSize(1);
    }

    @Provide
    Arbitrary<String> repetitions() {
        return Combinators.combine(
                        Arbitraries.of(
                                "公司", "客户企业", "1、", "（", "）", "（公司）", "等", " ", "&amp;", "、公司", "法人单位", "\u200B",
                                "Co., ", "1 "),
                        Arbitraries.integers().between(50, 3_000))
                .as(String::repeat);
    }

    @Provide
    Arbitrary<String> anyCells() {
        Arbitrary<String> parts = Arbitraries.of(
                "样例", "甲", "第12号", "A", "b2", "12", "7654321", "（中国）", "已注销", "等", "合计", "共3家", "、", "有限", "公司", "有限公司",
                "企业");
        return parts.list().ofMinSize(2).ofMaxSize(7).map(list -> String.join("", list));
    }

    /** Names like most others are not looked over for notes, numbers and second names; behind an invisible character they are. */
    @Property
    void aShortCutLeadsToTheSameKey(@ForAll @From("anyCells") String cell) {
        String name = "样例" + cell + "有限公司";
        assertThat(read(List.of(name))).isEqualTo(read(List.of("\u200B" + name)));
    }
}
