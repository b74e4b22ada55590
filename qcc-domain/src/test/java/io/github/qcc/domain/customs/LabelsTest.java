package io.github.qcc.domain.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource({"已报送, FILED", "未报送, NOT_FILED", "超期报送, FILED_LATE", "超期未报送, OVERDUE", "不需要, NOT_REQUIRED"})
    void readsAnnualReportStatus(String label, AnnualReportStatus status) {
        assertThat(AnnualReportStatus.parse(label)).contains(status);
        assertThat(status.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"正常, NORMAL", "注销, CANCELLED"})
    void readsCustomsStatus(String label, CustomsStatus status) {
        assertThat(CustomsStatus.parse(label)).contains(status);
        assertThat(status.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "违规, VIOLATION, 违规",
        "违规行为, VIOLATION, 违规",
        "违反海关监管规定, VIOLATION, 违规",
        "走私, SMUGGLING, 走私",
        "走私行为, SMUGGLING, 走私",
        "走私罪, SMUGGLING, 走私",
        "走私案件, SMUGGLING, 走私",
        "走私普通货物, SMUGGLING, 走私",
        "违规及走私, SMUGGLING, 走私",
        "走 私, SMUGGLING, 走私",
        "⾛私, SMUGGLING, 走私"
    })
    void readsCaseProperty(String label, CaseProperty property, String canonical) {
        assertThat(CaseProperty.parse(label)).contains(property);
        assertThat(property.label()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "进出口货物收发货人,         CONSIGNEE_OR_CONSIGNOR,        进出口货物收发货人",
        "进出口收发货人,             CONSIGNEE_OR_CONSIGNOR,        进出口货物收发货人",
        "进出口收发货人分支机构,     CONSIGNEE_OR_CONSIGNOR_BRANCH, 进出口收发货人分支机构",
        "进出口货物收发货人分支机构, CONSIGNEE_OR_CONSIGNOR_BRANCH, 进出口收发货人分支机构",
        "报关企业,                   CUSTOMS_BROKER,                报关企业",
        "报关企业分支机构,           CUSTOMS_BROKER_BRANCH,         报关企业分支机构",
        "特殊监管区双重身份企业,     DUAL_CAPACITY,                 特殊监管区双重身份企业",
        "加工生产企业,               PROCESSING,                    加工生产企业",
        "保税仓库,                   BONDED_WAREHOUSE,              保税仓库",
        "出口监管仓库,               EXPORT_SUPERVISED_WAREHOUSE,   出口监管仓库",
        "临时注册企业,               TEMPORARY,                     临时注册企业",
        "进出境运输工具负责人,       TRANSPORT_OPERATOR,            进出境运输工具负责人",
        "进出口运输工具负责人,       TRANSPORT_OPERATOR,            进出境运输工具负责人",
    })
    void readsTradeType(String label, TradeType type, String canonical) {
        assertThat(TradeType.parse(label)).contains(type);
        assertThat(type.label()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "一般经济区域,         ORDINARY,                  一般经济区域,         9",
        "经济特区,             SPECIAL_ECONOMIC_ZONE,     经济特区,             1",
        "经济技术开发区,       DEVELOPMENT_ZONE,          经济技术开发区,       2",
        "经济技术开发全区,     DEVELOPMENT_ZONE,          经济技术开发区,       2",
        "高新技术产业开发区,   HIGH_TECH_ZONE,            高新技术产业开发区,   3",
        "保税区,               BONDED_ZONE,               保税区,               4",
        "出口加工区,           EXPORT_PROCESSING_ZONE,    出口加工区,           5",
        "保税港区、综合保税区, COMPREHENSIVE_BONDED_ZONE, 保税港区、综合保税区, 6",
        "保税物流园区,         BONDED_LOGISTICS_PARK,     保税物流园区,         7",
    })
    void readsEconomicArea(String label, EconomicArea area, String canonical, String zone) {
        assertThat(EconomicArea.parse(label)).contains(area);
        assertThat(area.label()).isEqualTo(canonical);
        assertThat(EconomicArea.values())
                .filteredOn(other -> other != EconomicArea.SPECIAL_ECONOMIC_ZONE || area == other)
                .filteredOn(other -> other.agreesWithZone(zone))
                .containsExactly(area);
        assertThat(EconomicArea.SPECIAL_ECONOMIC_ZONE.agreesWithZone(zone)).isEqualTo("19".contains(zone));
    }

    @ParameterizedTest
    @CsvSource({"0", "8", "W", "A", "''"})
    void aZoneThatIsNoAreasAgreesWithAll(String zone) {
        assertThat(EconomicArea.values()).allMatch(area -> area.agreesWithZone(zone));
    }

    @Test
    void aSpecialEconomicZoneAgreesWithACodeFromOutsideItsOldLine() {
        String zone = CustomsRegistrationCode.of("44039309KX").zone();

        assertThat(EconomicArea.SPECIAL_ECONOMIC_ZONE.agreesWithZone(zone)).isTrue();
        assertThat(EconomicArea.ORDINARY.agreesWithZone("1")).isFalse();
    }

    static Stream<Arguments> parsers() {
        return Stream.of(
                Arguments.of((Function<String, Optional<?>>) AnnualReportStatus::parse, "未报送"),
                Arguments.of((Function<String, Optional<?>>) CustomsStatus::parse, "正常"),
                Arguments.of((Function<String, Optional<?>>) CaseProperty::parse, "违规"),
                Arguments.of((Function<String, Optional<?>>) TradeType::parse, "报关企业"),
                Arguments.of((Function<String, Optional<?>>) EconomicArea::parse, "保税区"));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void ignoresWhiteSpaceAroundALabel(Function<String, Optional<?>> parser, String label) {
        assertThat(parser.apply(" 　" + label + "\n")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void knowsWholeLabelsOnly(Function<String, Optional<?>> parser, String label) {
        assertThat(Stream.of("非" + label, label + "等", label + label, label.substring(1)))
                .allMatch(text -> parser.apply(text).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void isEmptyForPlaceholdersAndStrayText(Function<String, Optional<?>> parser) {
        assertThat(Arrays.asList(null, "", " ", "-", "—", "暂无", "1", "\ud800", "违".repeat(100_000)))
                .allMatch(text -> parser.apply(text).isEmpty());
    }

    @Test
    void refusesALabelWithTwoMeanings() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LabelIndex.of(CustomsStatus.values(), status -> Stream.of("正常")))
                .withMessage("正常 means both NORMAL and CANCELLED");
    }
}
