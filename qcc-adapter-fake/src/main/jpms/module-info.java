/**
 * The checks in memory, and the sandbox. Added to the jar after the libraries are relocated into it, because only then
 * nothing else is required. What is not exported is internal.
 */
module io.github.qcc.fake {
    requires transitive io.github.qcc.domain;
    requires java.logging;
    requires static spring.beans;
    requires static spring.boot;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;
    requires static spring.jcl;
    requires static spring.test;

    exports io.github.qcc.fake;
    exports io.github.qcc.fake.record;
    exports io.github.qcc.fake.scenario;
    exports io.github.qcc.fake.server;
    exports io.github.qcc.fake.boot;

    opens io.github.qcc.fake.boot;
}
