/**
 * Types of QCC's two company checks: requests, results, and what they mean for the risk of a counterparty. Depends on
 * the JDK only.
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
