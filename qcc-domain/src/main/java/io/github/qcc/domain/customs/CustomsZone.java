package io.github.qcc.domain.customs;

import java.util.Optional;
import java.util.stream.Stream;

/** Economic zone 经济区划 in which a firm is registered with customs: the fifth character of its registration code. */
public enum CustomsZone {
    /** Special economic zone. */
    SPECIAL_ECONOMIC_ZONE("1", "经济特区"),
    /** Economic and technological development zone; also Pudong, Yangpu and the Suzhou industrial park. */
    DEVELOPMENT_ZONE("2", "经济技术开发区"),
    /** High-tech industrial development zone. */
    HIGH_TECH_ZONE("3", "高新技术产业开发区"),
    /** Bonded zone. */
    BONDED_ZONE("4", "保税区"),
    /** Export processing zone. */
    EXPORT_PROCESSING_ZONE("5", "出口加工区"),
    /** Bonded port or comprehensive bonded zone. */
    COMPREHENSIVE_BONDED_ZONE("6", "保税港区/综合保税区"),
    /** Bonded logistics park. */
    BONDED_LOGISTICS_PARK("7", "保税物流园区"),
    /** Anywhere else. */
    OTHER("9", "其他"),
    /** Bonded logistics centre. */
    BONDED_LOGISTICS_CENTER("W", "保税物流中心");

    private final String code;
    private final String label;

    CustomsZone(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Optional<CustomsZone> ofCode(String code) {
        return Stream.of(values()).filter(zone -> zone.code.equals(code)).findAny();
    }

    /** The character in the registration code. */
    public String code() {
        return code;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
