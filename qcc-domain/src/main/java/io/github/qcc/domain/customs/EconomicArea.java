package io.github.qcc.domain.customs;

import java.util.Optional;
import java.util.stream.Stream;

/** Kind of economic area in which a firm is registered ({@code EconoArea} 经济地区). */
public enum EconomicArea {
    ORDINARY(CustomsZone.OTHER, "一般经济区域"),
    SPECIAL_ECONOMIC_ZONE(CustomsZone.SPECIAL_ECONOMIC_ZONE, "经济特区"),
    /** Also mistyped 经济技术开发全区. */
    DEVELOPMENT_ZONE(CustomsZone.DEVELOPMENT_ZONE, "经济技术开发区", "经济技术开发全区"),
    HIGH_TECH_ZONE(CustomsZone.HIGH_TECH_ZONE, "高新技术产业开发区"),
    BONDED_ZONE(CustomsZone.BONDED_ZONE, "保税区"),
    EXPORT_PROCESSING_ZONE(CustomsZone.EXPORT_PROCESSING_ZONE, "出口加工区"),
    COMPREHENSIVE_BONDED_ZONE(CustomsZone.COMPREHENSIVE_BONDED_ZONE, "保税港区、综合保税区"),
    BONDED_LOGISTICS_PARK(CustomsZone.BONDED_LOGISTICS_PARK, "保税物流园区");

    private static final LabelIndex<EconomicArea> LABELS = LabelIndex.of(values(), area -> Stream.of(area.labels));

    private final CustomsZone zone;
    private final String[] labels;

    EconomicArea(CustomsZone zone, String... labels) {
        this.zone = zone;
        this.labels = labels;
    }

    /** Area that a whole label means; empty for null, placeholders and unknown labels. */
    public static Optional<EconomicArea> parse(String text) {
        return LABELS.find(text);
    }

    public String label() {
        return labels[0];
    }

    /**
     * Whether the {@linkplain CustomsRegistrationCode#zone() zone} of a registration code agrees with this area. A
     * character that belongs to no area, or whose meaning is not known, agrees with any.
     *
     * <p>经济特区 agrees with zone 9 too ({@code 44039309KX}): Shenzhen, Xiamen, Zhuhai and Shantou widened their zones to
     * the whole city, and firms outside the old line kept their codes. Other records disagree as well, so a mismatch is
     * only a note.
     */
    public boolean agreesWithZone(String zoneCharacter) {
        if (this == SPECIAL_ECONOMIC_ZONE && zoneCharacter.equals(CustomsZone.OTHER.code())) {
            return true;
        }
        return Stream.of(values())
                .filter(area -> area.zone.code().equals(zoneCharacter))
                .allMatch(area -> area == this);
    }
}
