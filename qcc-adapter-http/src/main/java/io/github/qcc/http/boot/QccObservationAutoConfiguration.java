package io.github.qcc.http.boot;

import io.github.qcc.http.meter.ObservedPorts;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Each call is an observation, if the application has an observation registry. */
@AutoConfiguration(
        before = QccAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@Conditional(OnSupportedBoot.class)
@ConditionalOnClass(name = "io.micrometer.observation.ObservationRegistry")
@ConditionalOnBean(type = "io.micrometer.observation.ObservationRegistry")
class QccObservationAutoConfiguration {
    @Bean
    PortsDecorator qccObservation(ObservationRegistry registry) {
        return ports -> ObservedPorts.of(ports, registry);
    }
}
