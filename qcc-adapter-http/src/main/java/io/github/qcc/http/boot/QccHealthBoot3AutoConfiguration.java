package io.github.qcc.http.boot;

import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Health indicator {@code qcc} on Spring Boot 3.5. It is part of no liveness or readiness group: a refusal must not kill pods. */
@AutoConfiguration(after = QccAutoConfiguration.class)
@Conditional(OnSupportedBoot.class)
@ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
@ConditionalOnBean(QccClients.class)
@ConditionalOnEnabledHealthIndicator("qcc")
class QccHealthBoot3AutoConfiguration {
    @Bean
    HealthIndicator qccHealthIndicator(QccClients clients) {
        return new AbstractHealthIndicator() {
            @Override
            protected void doHealthCheck(Health.Builder builder) {
                AccountHealth health = AccountHealth.of(clients);
                switch (health.condition()) {
                    case UP -> builder.up();
                    case OUT_OF_SERVICE -> builder.outOfService();
                    case DOWN -> builder.down();
                }
                builder.withDetails(health.details());
            }
        };
    }
}
