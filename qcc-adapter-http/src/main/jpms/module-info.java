/**
 * The checks over HTTP. Added to the jar after the libraries are relocated into it, because only then nothing else is
 * required. What is not exported is internal. The Jackson modules are not provided as services, because a module that provides
 * a service does not start without the type of that service; on the module path an application registers them by hand.
 */
module io.github.qcc.http {
    requires transitive io.github.qcc.domain;
    requires transitive java.sql;
    requires java.logging;
    requires org.slf4j;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static micrometer.commons;
    requires static micrometer.core;
    requires static micrometer.observation;
    requires static spring.beans;
    requires static spring.boot;
    requires static spring.boot.actuator;
    requires static spring.boot.actuator.autoconfigure;
    requires static spring.boot.autoconfigure;
    requires static spring.boot.health;
    requires static spring.context;
    requires static spring.core;
    requires static spring.data.redis;
    requires static spring.jcl;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports io.github.qcc.http;
    exports io.github.qcc.http.account;
    exports io.github.qcc.http.cache;
    exports io.github.qcc.http.call;
    exports io.github.qcc.http.json;
    exports io.github.qcc.http.meter;
    exports io.github.qcc.http.boot;

    opens io.github.qcc.http.boot;
}
