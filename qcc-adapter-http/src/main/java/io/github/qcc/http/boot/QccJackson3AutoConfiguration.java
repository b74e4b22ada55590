package io.github.qcc.http.boot;

import io.github.qcc.http.json.QccJackson3Module;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Teaches the application's Jackson 3 the JSON form of results, so that a controller can return them. */
@AutoConfiguration(beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@Conditional(OnSupportedBoot.class)
@ConditionalOnClass(name = "tools.jackson.databind.JacksonModule")
class QccJackson3AutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    QccJackson3Module qccJackson3Module() {
        return new QccJackson3Module();
    }
}
