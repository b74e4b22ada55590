package io.github.qcc.domain.customs;

import static io.github.qcc.domain.customs.CreditRegime.OF_2014;
import static io.github.qcc.domain.customs.CreditRegime.OF_2018;
import static io.github.qcc.domain.customs.CreditRegime.OF_2021;
import static io.github.qcc.domain.customs.CreditRegime.OF_2026;
import static io.github.qcc.domain.customs.OfficialLevel.A;
import static io.github.qcc.domain.customs.OfficialLevel.AA;
import static io.github.qcc.domain.customs.OfficialLevel.ADVANCED_CERTIFIED;
import static io.github.qcc.domain.customs.OfficialLevel.B;
import static io.github.qcc.domain.customs.OfficialLevel.C;
import static io.github.qcc.domain.customs.OfficialLevel.CERTIFIED_UMBRELLA;
import static io.github.qcc.domain.customs.OfficialLevel.D;
import static io.github.qcc.domain.customs.OfficialLevel.DISHONEST;
import static io.github.qcc.domain.customs.OfficialLevel.GENERAL_CERTIFIED;
import static io.github.qcc.domain.customs.OfficialLevel.GENERAL_CREDIT;
import static io.github.qcc.domain.customs.OfficialLevel.ORDINARY;
import static io.github.qcc.domain.customs.OfficialLevel.REGISTERED_AND_FILED;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What firms with a level became when a new regime came into force.
 *
 * @param from level under the regime before
 * @param into the new regime
 * @param to levels at which such a firm may be in it; several where customs determines each firm again
 * @param basis whether customs itself says so
 * @param source the text that says so
 */
public record LevelTransition(
        OfficialLevel from, CreditRegime into, List<OfficialLevel> to, Basis basis, String source) {

    /** Source of a transition. */
    public enum Basis {
        /** Stated by the General Administration of Customs. */
        OFFICIAL,
        /** Practice of platforms; no official text is known. */
        PRACTICAL
    }

    private static final String OF_ANNOUNCEMENT_81 = "海关总署公告2014年第81号";
    private static final String OF_ANNOUNCEMENT_32 = "海关总署公告2018年第32号";
    private static final String OF_CIRCULAR_ON_251 = "海关总署关于实施署令第251号的通知";
    private static final String NONE_FOR_282 = "署令第282号: no transition text known";

    private static final List<LevelTransition> ALL = List.of(
            official(AA, OF_2014, OF_ANNOUNCEMENT_81, ADVANCED_CERTIFIED),
            official(A, OF_2014, OF_ANNOUNCEMENT_81, GENERAL_CERTIFIED),
            official(B, OF_2014, OF_ANNOUNCEMENT_81, GENERAL_CREDIT),
            official(C, OF_2014, OF_ANNOUNCEMENT_81, GENERAL_CREDIT, DISHONEST),
            official(D, OF_2014, OF_ANNOUNCEMENT_81, GENERAL_CREDIT, DISHONEST),
            official(ADVANCED_CERTIFIED, OF_2018, OF_ANNOUNCEMENT_32, ADVANCED_CERTIFIED),
            official(GENERAL_CERTIFIED, OF_2018, OF_ANNOUNCEMENT_32, GENERAL_CERTIFIED),
            official(CERTIFIED_UMBRELLA, OF_2018, OF_ANNOUNCEMENT_32, CERTIFIED_UMBRELLA),
            official(GENERAL_CREDIT, OF_2018, OF_ANNOUNCEMENT_32, GENERAL_CREDIT),
            official(DISHONEST, OF_2018, OF_ANNOUNCEMENT_32, DISHONEST),
            // Without a successor level of its own: such a firm falls to ordinary measures until it is certified again.
            official(GENERAL_CERTIFIED, OF_2021, OF_CIRCULAR_ON_251, REGISTERED_AND_FILED),
            official(GENERAL_CREDIT, OF_2021, OF_CIRCULAR_ON_251, REGISTERED_AND_FILED),
            official(DISHONEST, OF_2021, OF_CIRCULAR_ON_251, DISHONEST, REGISTERED_AND_FILED),
            practical(REGISTERED_AND_FILED, OF_2026, NONE_FOR_282, ORDINARY),
            practical(DISHONEST, OF_2026, NONE_FOR_282, DISHONEST));

    public LevelTransition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(into, "into");
        to = List.copyOf(to);
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(source, "source");
    }

    /** Transition of a level into a regime; empty if none is known. */
    public static Optional<LevelTransition> of(OfficialLevel from, CreditRegime into) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(into, "into");
        return ALL.stream()
                .filter(transition -> transition.from == from && transition.into == into)
                .findFirst();
    }

    private static LevelTransition official(OfficialLevel from, CreditRegime into, String source, OfficialLevel... to) {
        return new LevelTransition(from, into, List.of(to), Basis.OFFICIAL, source);
    }

    private static LevelTransition practical(
            OfficialLevel from, CreditRegime into, String source, OfficialLevel... to) {
        return new LevelTransition(from, into, List.of(to), Basis.PRACTICAL, source);
    }
}
