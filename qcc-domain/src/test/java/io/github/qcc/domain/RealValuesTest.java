package io.github.qcc.domain;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.company.IdentifierDefect;
import io.github.qcc.domain.company.KeyNo;
import io.github.qcc.domain.company.OrganizationCode;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.customs.AnnualReportStatus;
import io.github.qcc.domain.customs.CaseProperty;
import io.github.qcc.domain.customs.CreditRating;
import io.github.qcc.domain.customs.CreditTier;
import io.github.qcc.domain.customs.EconomicArea;
import io.github.qcc.domain.customs.OfficialLevel;
import io.github.qcc.domain.customs.RegistrationValidity;
import io.github.qcc.domain.customs.TradeType;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Values met in public data, each read as it should be. A row of the file says so in the form in which this test prints
 * what was read, or in a sentence for people, which {@link #SENTENCES} repeats in that form.
 */
class RealValuesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** By type and input: what the sentence of the row means. */
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            entry("case (2014)金义执民字第4986号1", old("(2014)金义执民字第4986号", "金义执民", "4986", "LEGACY")),
            entry("case （2015）惠中法执字第325-334号", old("(2015)惠中法执字第325-334号", "惠中法执", "325", "LEGACY") + " range to 334"),
            entry("case ：(2013)坊法执字第00252号 ", old("(2013)坊法执字第00252号", "坊法执", "00252", "LEGACY")),
            entry("case 2015年阿执字第00294号", old("(2015)阿执字第00294号", "阿执", "00294", "LEGACY")),
            entry("case 2008黄执字第02992号", old("(2008)黄执字第02992号", "黄执", "02992", "LEGACY")),
            entry("case 2022鲁0811民初3383", modern("(2022)鲁0811民初3383号", "鲁0811", "BASIC", "民初", "3383", "-")),
            entry(
                    "case (2020)黑1081执9999号312018692",
                    modern("(2020)黑1081执9999号", "黑1081", "BASIC", "执", "9999", "FIRST")),
            entry("case (2020)黑1081执9999", modern("(2020)黑1081执9999号", "黑1081", "BASIC", "执", "9999", "FIRST")),
            entry("case ()鲁0613莱字第00896号", "UNPARSED"),
            entry("case （）沪72执恢  第782178-号", "UNPARSED"),
            entry("case ？？2017？？？？0422？177？？", "UNPARSED"),
            entry("case (2013)西民二初字224号", old("(2013)西民二初字第224号", "西民二初", "224", "-")),
            entry("case 2016津仲裁字第47号", "UNPARSED"),
            entry("case （2023）黔2731执恢130号", modern("(2023)黔2731执恢130号", "黔2731", "BASIC", "执恢", "130", "RESUMED")),
            entry("case (2015)浙义法委鉴4号", old("(2015)浙义法委鉴4号", "浙义法委鉴", "4", "-")),
            entry(
                    "case （2014）鼓执字第1283号之一",
                    old("(2014)鼓执字第1283号之一", "鼓执", "1283", "LEGACY").replace("sfx=-", "sfx=之一")),
            entry(
                    "case (2012)海恢执字第55号",
                    old("(2012)海恢执字第55号", "海恢执", "55", "LEGACY").replace("resumed=false", "resumed=true")),
            entry(
                    "case （2021）沪0115执12345-1号",
                    modern("(2021)沪0115执12345-1号", "沪0115", "BASIC", "执", "12345", "FIRST")
                            .replace("sfx=-", "sfx=-1")),
            entry("case (2017)黔0627民初659号", modern("(2017)黔0627民初659号", "黔0627", "BASIC", "民初", "659", "-")),
            entry("case (2016)黔01刑初20号", modern("(2016)黔01刑初20号", "黔01", "INTERMEDIATE", "刑初", "20", "-")),
            entry("case （2019）黔0102执47号", modern("(2019)黔0102执47号", "黔0102", "BASIC", "执", "47", "FIRST")),
            entry("case (2018)贵0102执7号", "UNPARSED"),
            entry("case （2022）沪东证执行字第35号", "UNPARSED"),
            entry("uscc 91350203M0001QKT19", "OK 91350203M0001QKT19 dept=91 reg=350203 org=M0001QKT1"),
            entry("uscc 91350100M0001TGQXM", "OK 91350100M0001TGQXM dept=91 reg=350100 org=M0001TGQX"),
            entry("uscc 91350200M000000510", "OK 91350200M000000510 dept=91 reg=350200 org=M00000051"),
            entry("uscc 91350128M00000019A", "OK 91350128M00000019A dept=91 reg=350128 org=M00000019"),
            // It passes the check of GB 32100; that it is an identity card is a matter of the search key.
            entry("uscc 36000019000101022X", "OK 36000019000101022X dept=36 reg=000019 org=000101022 PERSONAL"),
            entry("org L3812698X", "OK L3812698-X"),
            entry(
                    "level 一般认证企业|2012-12-27",
                    "GENERAL_CERTIFIED tier=CERTIFIED standing=CARRIED_OVER aeo=UNKNOWN aeoOn(2026-11-25)=NO"),
            entry(
                    "level 高级认证企业|2013-05-06",
                    "ADVANCED_CERTIFIED tier=ADVANCED standing=CARRIED_OVER aeo=UNKNOWN aeoOn(2026-11-25)=YES"),
            entry(
                    "level 一般信用企业|1999-12-16",
                    "GENERAL_CREDIT tier=ORDINARY standing=CARRIED_OVER aeo=NO aeoOn(2026-11-25)=NO"),
            entry("level AA|2013-06-01", "AA tier=ADVANCED standing=OFFICIAL aeo=YES aeoOn(2026-11-25)=UNKNOWN"),
            entry("valid 长期有效", "长期 noEnd=true past=false"),
            entry("cprop 违反海关监管规定", "VIOLATION"),
            entry("amount 3.5E7", "35000000"),
            entry("amount 1.5266827E7", "15266827"),
            entry("key 91350203M0001QKT19", "CREDIT_CODE sends '91350203M0001QKT19'"),
            entry("key 91350100M0001TGQXM", "CREDIT_CODE sends '91350100M0001TGQXM'"),
            entry("key 36000019000101022X", "REFUSED PERSONAL"),
            entry("key 91310000 6316 9638 2C", "CREDIT_CODE sends '91310000631696382C'"),
            entry("key 440301103097414", "REFUSED CHECK"));

    private static String old(String normalForm, String type, String number, String kind) {
        return "PRE_2016 %s court=- lvl=- type=%s no=%s sfx=- kind=%s term=%s resumed=false"
                .formatted(normalForm, type, number, kind, kind.equals("LEGACY"));
    }

    private static String modern(
            String normalForm, String court, String level, String type, String number, String kind) {
        return "POST_2016 %s court=%s lvl=%s type=%s no=%s sfx=- kind=%s term=%s resumed=%s"
                .formatted(normalForm, court, level, type, number, kind, !kind.equals("-"), kind.equals("RESUMED"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(
            resources = "/vectors/real-values.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void isReadAsItShouldBe(String type, String input, String expected) {
        assertThat(read(type, input)).isEqualTo(SENTENCES.getOrDefault(type + " " + input, expected));
    }

    private static String read(String type, String input) {
        return switch (type) {
            case "case" -> CaseNumber.parse(input).map(RealValuesTest::print).orElse("UNPARSED");
            case "uscc" -> creditCode(input);
            case "org" -> "OK " + OrganizationCode.of(input).printed();
            case "level" -> level(input);
            case "valid" -> print(RegistrationValidity.of(input));
            case "trade" -> label(input, TradeType::parse);
            case "annual" -> label(input, AnnualReportStatus::parse);
            case "cprop" -> label(input, CaseProperty::parse);
            case "eco" -> label(input, EconomicArea::parse);
            case "amount" -> UnperformedAmount.of(input).yuan().toPlainString();
            case "keyno" -> keyNo(input);
            case "key" -> key(input);
            default -> throw new IllegalArgumentException("a row of an unknown type: " + type);
        };
    }

    private static String print(CaseNumber number) {
        return "%s %s court=%s lvl=%s type=%s no=%s sfx=%s kind=%s term=%s resumed=%s%s"
                .formatted(
                        number.style(),
                        number,
                        number.courtCode().orElse("-"),
                        number.courtLevel().map(Enum::name).orElse("-"),
                        number.typeCode().orElse("-"),
                        number.serial().orElse("-"),
                        number.suffix().orElse("-"),
                        number.enforcementKind().map(Enum::name).orElse("-"),
                        number.mayBeTerminated(),
                        number.isResumed(),
                        number.lastSerial().map(last -> " range to " + last).orElse(""));
    }

    private static String creditCode(String input) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(input);
        boolean isPersonal = SearchKey.defectOf(input).equals(Optional.of(SearchKeyDefect.PERSONAL));
        return "OK %s dept=%s%s reg=%s org=%s%s"
                .formatted(
                        code,
                        code.department(),
                        code.category(),
                        code.region(),
                        code.subjectPart(),
                        isPersonal ? " PERSONAL" : "");
    }

    private static String level(String input) {
        String[] parts = input.split("\\|", -1);
        CreditRating rating = CreditRating.read(parts[0], parts[1], null);
        return "%s tier=%s standing=%s aeo=%s aeoOn(%s)=%s"
                .formatted(
                        rating.officialLevel().map(OfficialLevel::name).orElse("-"),
                        rating.tier().map(CreditTier::name).orElse("-"),
                        rating.labelStatus(),
                        rating.aeo(),
                        TODAY,
                        rating.aeoOn(TODAY));
    }

    private static String print(RegistrationValidity validity) {
        return validity + " noEnd=" + validity.hasNoEnd() + " past=" + validity.isPast(TODAY);
    }

    private static <E extends Enum<E>> String label(String input, Function<String, Optional<E>> parser) {
        return parser.apply(input).map(Enum::name).orElse("UNREADABLE");
    }

    private static String keyNo(String input) {
        return KeyNo.parse(input)
                .map(key -> "OK " + key + " person=" + key.isPerson())
                .orElseGet(() -> "REFUSED "
                        + KeyNo.defectOf(input).map(IdentifierDefect::name).orElseThrow());
    }

    private static String key(String input) {
        return SearchKey.parse(input)
                .map(key -> key.kind() + " sends '" + key.value() + "'")
                .orElseGet(() -> "REFUSED " + SearchKey.defectOf(input).orElseThrow());
    }
}
