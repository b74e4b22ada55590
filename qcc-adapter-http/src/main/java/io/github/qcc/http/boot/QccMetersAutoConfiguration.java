package io.github.qcc.http.boot;

import io.github.qcc.http.meter.QccMeters;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Meters of each account, if the application has a meter registry. */
@AutoConfiguration(
        before = QccAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@Conditional(OnSupportedBoot.class)
@ConditionalOnClass(name = "io.micrometer.core.instrument.MeterRegistry")
@ConditionalOnBean(type = "io.micrometer.core.instrument.MeterRegistry")
class QccMetersAutoConfiguration {
    @Bean
    QccHttpBuilderCustomizer qccMeters(MeterRegistry registry) {
        return (account, builder) -> builder.listener(QccMeters.of(registry));
    }
}
