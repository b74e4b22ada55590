package io.github.qcc.http.boot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Health indicator {@code qcc} on Spring Boot 4. It is part of no liveness or readiness group: a refusal must not kill pods. */
@AutoConfiguration(after = QccAutoConfiguration.class)
@Conditional(OnSupportedBoot.class)
@ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
@ConditionalOnBean(QccClients.class)
@ConditionalOnEnabledHealthIndicator("qcc")
class QccHealthBoot4AutoConfiguration {
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
