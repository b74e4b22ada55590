package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.qcc.domain.enforcement.CaseNumber.Style;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple4;

class CaseNumberPropertiesTest {
    private static final String LETTERS = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军";

    /** The rules as expressions: slow on purpose-made texts, but plainly right, and so the measure of the scanner. */
    private static final String TAIL =
            "(?:-(\\d+))?(?:号(之(?:[〇零一二三四五六七八九十百]{1,5}|\\d{1,5}))?[\\d.,;:。、]*|(之(?:[〇零一二三四五六七八九十百]{1,5}|\\d{1,5}))?)";

    private static final Pattern MODERN = Pattern.compile("\\((\\d{4})\\)(最高法|[" + LETTERS
            + "](?:\\d{4}|\\d{2})?)(知(?=[民行刑执]))?((?:(?![字第])\\p{IsHan}){1,5})([1-9]\\d*)" + TAIL);

    private static final Pattern OLD = Pattern.compile("\\((\\d{4})\\)(.{1,16})字第(\\d+)" + TAIL);
    private static final Pattern OLD_WITHOUT_ORDINAL =
            Pattern.compile("\\((\\d{4})\\)((?:(?!字第).){1,16})字(\\d+)" + TAIL);
    private static final Pattern NUMBERED_COURT = Pattern.compile("[" + LETTERS + "](?:\\d{4}|\\d{2})(?!\\d)");

    @Property
    void readsAModernNumberAsItWasPutTogether(@ForAll("modernParts") Tuple4<Integer, String, String, String> parts) {
        var number = CaseNumber.of(written(parts));
        assertThat(number.style()).isEqualTo(Style.POST_2016);
        assertThat(number.year()).isEqualTo(parts.get1());
        assertThat(number.courtCode()).contains(parts.get2());
        assertThat(number.typeCode()).contains(parts.get3());
        assertThat(number.serial()).contains(parts.get4());
        assertThat(number).hasToString(written(parts));
    }

    @Property
    void readsAnOldNumberAsItWasPutTogether(@ForAll("oldParts") Tuple4<Integer, String, String, String> parts) {
        String text = "(%d)%s%s字第%s号".formatted(parts.get1(), parts.get2(), parts.get3(), parts.get4());
        var number = CaseNumber.of(text);
        assertThat(number.style()).isEqualTo(Style.PRE_2016);
        assertThat(number.year()).isEqualTo(parts.get1());
        assertThat(number.typeCode()).contains(parts.get2() + parts.get3());
        assertThat(number.serial()).contains(parts.get4());
        assertThat(number).hasToString(text);
    }

    @Property
    void isEqualInEveryTypography(
            @ForAll("modernParts") Tuple4<Integer, String, String, String> parts,
            @ForAll("typography") Typography typography) {
        String text = written(parts);
        assertThat(CaseNumber.of(typography.of(text))).isEqualTo(CaseNumber.of(text));
    }

    @Property(tries = 5000)
    void readsWhatItPrints(@ForAll("texts") String text) {
        CaseNumber.parse(text)
                .ifPresent(
                        number -> assertThat(CaseNumber.of(number.toString())).isEqualTo(number));
    }

    @Property
    void neverThrows(@ForAll("texts") String text) {
        assertThatCode(() -> CaseNumber.parse(text)).doesNotThrowAnyException();
    }

    @Property(tries = 20_000)
    void agreesWithTheExpressions(@ForAll("nearlyNumbers") String text) {
        var modern = MODERN.matcher(text);
        var old = text.contains("字第") ? OLD.matcher(text) : OLD_WITHOUT_ORDINAL.matcher(text);
        var parsed = CaseNumber.parse(text);
        if (modern.matches()) {
            assertThat(parsed.map(CaseNumber::style)).contains(Style.POST_2016);
            assertThat(parsed.flatMap(CaseNumber::courtCode)).contains(modern.group(2));
            assertThat(parsed.flatMap(CaseNumber::division)).isEqualTo(Optional.ofNullable(modern.group(3)));
            assertThat(parsed.flatMap(CaseNumber::typeCode)).contains(modern.group(4));
            assertEndsAlike(parsed, modern, 5);
        } else if (old.matches()) {
            var court = NUMBERED_COURT.matcher(old.group(2));
            boolean hybrid = court.find();
            assertThat(parsed.map(CaseNumber::style)).contains(hybrid ? Style.HYBRID : Style.PRE_2016);
            assertThat(parsed.flatMap(CaseNumber::courtCode))
                    .isEqualTo(hybrid ? Optional.of(court.group()) : Optional.empty());
            assertThat(parsed.flatMap(CaseNumber::typeCode)).contains(old.group(2));
            assertEndsAlike(parsed, old, 3);
        } else {
            assertThat(parsed.map(CaseNumber::style).filter(style -> style != Style.MASKED))
                    .isEmpty();
        }
    }

    private static void assertEndsAlike(Optional<CaseNumber> parsed, Matcher expected, int serialGroup) {
        String serial = expected.group(serialGroup);
        String second = expected.group(serialGroup + 1);
        String ruling = Objects.requireNonNullElse(
                expected.group(serialGroup + 2), Objects.requireNonNullElse(expected.group(serialGroup + 3), ""));
        boolean range = second != null && new BigInteger(second).compareTo(new BigInteger(serial)) > 0;
        String suffix = (second == null || range ? "" : "-" + second) + ruling;
        assertThat(parsed.flatMap(CaseNumber::serial)).contains(serial);
        assertThat(parsed.map(CaseNumber::isRange)).contains(range);
        assertThat(parsed.flatMap(CaseNumber::lastSerial)).isEqualTo(range ? Optional.of(second) : Optional.empty());
        assertThat(parsed.flatMap(CaseNumber::suffix))
                .isEqualTo(suffix.isEmpty() ? Optional.empty() : Optional.of(suffix));
        assertThat(parsed.flatMap(CaseNumber::caseKey).isPresent()).isNotEqualTo(range);
    }

    /** A way to set a number: which brackets, which digits, and a space behind each so many characters. */
    record Typography(String opening, String closing, boolean wide, int spacing, String space) {
        String of(String text) {
            var set = new StringBuilder();
            text.chars().forEach(character -> {
                set.append(set(character));
                if (spacing > 0 && set.length() % spacing == 0) {
                    set.append(space);
                }
            });
            return set.toString();
        }

        private String set(int character) {
            if (character == '(') {
                return opening;
            }
            if (character == ')') {
                return closing;
            }
            boolean digit = character >= '0' && character <= '9';
            return Character.toString(wide && digit ? character - '0' + '０' : character);
        }
    }

    @Provide
    Arbitrary<Typography> typography() {
        return Combinators.combine(
                        Arbitraries.of("(", "（", "〔", "[", "［", "【", "﹝"),
                        Arbitraries.of(")", "）", "〕", "]", "］", "】", "﹞"),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(" ", "\u3000", "\t", "\u00A0", "\r\n"))
                .as(Typography::new);
    }

    @Provide
    Arbitrary<Tuple4<Integer, String, String, String>> modernParts() {
        var letters = Arbitraries.of(LETTERS.split(""));
        var digits = Arbitraries.oneOf(Arbitraries.just(""), digits(2, 2), digits(4, 4));
        var courts = Arbitraries.oneOf(
                Arbitraries.just("最高法"), Combinators.combine(letters, digits).as(String::concat));
        var types = Arbitraries.of("执", "执恢", "执保", "执异", "执复", "执监", "民初", "民终", "行申", "财保", "破申");
        var serials = Arbitraries.longs().between(1, Long.MAX_VALUE).map(String::valueOf);
        return Combinators.combine(Arbitraries.integers().between(2016, 2100), courts, types, serials)
                .as(Tuple::of);
    }

    @Provide
    Arbitrary<Tuple4<Integer, String, String, String>> oldParts() {
        var names =
                Arbitraries.strings().withChars("瑶厦绍诸越西临中法蒙浙陕-").ofMinLength(1).ofMaxLength(8);
        var types = Arbitraries.of("执", "民执", "执恢", "民四初", "民三终", "知行初");
        return Combinators.combine(years(), names, types, digits(1, 8)).as(Tuple::of);
    }

    /** Texts of the characters that matter, most of them close to a number of one form or another. */
    @Provide
    Arbitrary<String> nearlyNumbers() {
        var middles = Arbitraries.of(
                        "最高法", "浙", "蒙", "皖12", "浙1082", "粤0305", "108", "7", "知", "民", "执", "恢", "字", "第", "字第", "*",
                        "-", "(", "初", "a")
                .list()
                .ofMaxSize(7)
                .map(pieces -> String.join("", pieces));
        var serials = Arbitraries.of("1", "12", "07", "0", "", "12-1", "12-", "1*", "2303", "12-14", "7-07", "1-1-1");
        var ends = Arbitraries.of("号", "号", "号", "号之一", "号之", "", "号号", "之一", "号之12", "号1", "号之二3", "号;", "号x");
        return Combinators.combine(middles, Arbitraries.of("", "", "字第"), serials, ends)
                .as((middle, mark, serial, end) -> "(2018)" + middle + mark + serial + end);
    }

    @Provide
    Arbitrary<String> texts() {
        var any = Arbitraries.strings().all().ofMaxLength(16);
        return Arbitraries.oneOf(
                Arbitraries.strings().all(),
                nearlyNumbers(),
                any.map(middle -> "(2015)" + middle + "字第12号"),
                any.map(middle -> "(2015)" + middle + "*执12号"),
                any.map(type -> "(2018)浙1082" + type + "执12号"));
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1949, 2100);
    }

    private static Arbitrary<String> digits(int min, int max) {
        return Arbitraries.strings().numeric().ofMinLength(min).ofMaxLength(max);
    }

    private static String written(Tuple4<Integer, String, String, String> parts) {
        return "(%d)%s%s%s号".formatted(parts.get1(), parts.get2(), parts.get3(), parts.get4());
    }
}
