package io.github.qcc.domain.customs;

import java.util.Optional;
import java.util.stream.Stream;

/** In what capacity a firm is registered with customs ({@code TradeType} 经营类别). */
public enum TradeType {
    /** Consignee or consignor of imported and exported goods; formerly 进出口收发货人. */
    CONSIGNEE_OR_CONSIGNOR("进出口货物收发货人", "进出口收发货人"),
    CONSIGNEE_OR_CONSIGNOR_BRANCH("进出口收发货人分支机构", "进出口货物收发货人分支机构"),
    CUSTOMS_BROKER("报关企业"),
    /** Carries the credit level of its parent. */
    CUSTOMS_BROKER_BRANCH("报关企业分支机构"),
    /** Firm in a special supervision zone that is both consignee and broker. */
    DUAL_CAPACITY("特殊监管区双重身份企业"),
    PROCESSING("加工生产企业"),
    BONDED_WAREHOUSE("保税仓库"),
    EXPORT_SUPERVISED_WAREHOUSE("出口监管仓库"),
    /** Registered for a time; since 2022 a temporary filing lasts one year. */
    TEMPORARY("临时注册企业"),
    /** In charge of vessels, aircraft or vehicles that cross the border; also written 进出口运输工具负责人. */
    TRANSPORT_OPERATOR("进出境运输工具负责人", "进出口运输工具负责人");

    private static final LabelIndex<TradeType> LABELS = LabelIndex.of(values(), type -> Stream.of(type.labels));

    private final String[] labels;

    TradeType(String... labels) {
        this.labels = labels;
    }

    /** Type that a whole label means; empty for null, placeholders and unknown labels. */
    public static Optional<TradeType> parse(String text) {
        return LABELS.find(text);
    }

    public String label() {
        return labels[0];
    }
}
