package io.github.qcc.domain.customs;

import java.util.Optional;
import java.util.stream.Stream;

/** Kind of enterprise 企业性质 as customs has it: the sixth character of the registration code. */
public enum EnterpriseKind {
    /** State-owned. */
    STATE_OWNED("1", "国有"),
    /** Sino-foreign cooperative venture. */
    COOPERATIVE_VENTURE("2", "中外合作"),
    /** Sino-foreign equity joint venture. */
    JOINT_VENTURE("3", "中外合资"),
    /** Wholly foreign-owned. */
    FOREIGN_OWNED("4", "外商独资"),
    /** Collectively owned. */
    COLLECTIVE("5", "集体"),
    /** Privately owned. */
    PRIVATE("6", "私营"),
    /** Sole trader. */
    SOLE_TRADER("7", "个体工商户"),
    /** Customs broker: may declare, may not trade. */
    CUSTOMS_BROKER("8", "报关企业(无进出口经营权)"),
    /** Anything else, such as a representative office or a temporary filing. */
    OTHER("9", "其他");

    private final String code;
    private final String label;

    EnterpriseKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Optional<EnterpriseKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findAny();
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
