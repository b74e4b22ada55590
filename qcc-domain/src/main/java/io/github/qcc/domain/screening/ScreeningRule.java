package io.github.qcc.domain.screening;

import java.time.LocalDate;
import java.util.List;

/** Rule that derives findings from a profile. Pure: the same profile and date give the same findings. */
public interface ScreeningRule {
    /** Stable name in lower case with hyphens, which findings and policies use. */
    String name();

    /** Name in Chinese, for reports and for the list of a policy. */
    String chinese();

    /** Law, standard or practice that the rule and its threshold come from. */
    String source();

    /**
     * Judges a profile.
     *
     * @param profile what both checks found about the company
     * @param asOf the day on which it is judged, in China
     * @return the findings; empty if the rule has nothing to say
     */
    List<Finding> judge(CounterpartyProfile profile, LocalDate asOf);
}
