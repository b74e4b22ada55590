/**
 * The checks over HTTP. Added to the jar after the libraries are relocated into it, because only then nothing else is
 * required. What is not exported is internal.
 */
module io.github.qcc.http {
    requires transitive io.github.qcc.domain;
    requires transitive java.sql;
    requires java.logging;
    requires org.slf4j;
    requires static micrometer.commons;
    requires static micrometer.core;
    requires static micrometer.observation;

    exports io.github.qcc.http;
    exports io.github.qcc.http.account;
    exports io.github.qcc.http.cache;
    exports io.github.qcc.http.call;
    exports io.github.qcc.http.meter;
}
