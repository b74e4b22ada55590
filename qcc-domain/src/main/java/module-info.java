/**
 * The words of QCC's two company checks: what is asked, what is answered, what it means for a counterparty's risk.
 * Needs nothing but the JDK.
 */
module io.github.qcc.domain {
    exports io.github.qcc.domain;
    exports io.github.qcc.domain.company;
    exports io.github.qcc.domain.customs;
    exports io.github.qcc.domain.enforcement;
    exports io.github.qcc.domain.port;
    exports io.github.qcc.domain.screening;
    exports io.github.qcc.domain.screening.rule;
    exports io.github.qcc.domain.value;
}
