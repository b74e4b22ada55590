package io.github.qcc.http.boot;

import io.github.qcc.http.json.QccJackson2Module;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Teaches the application's Jackson 2 the JSON form of results, so that a controller can return them. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration",
            "org.springframework.boot.jackson2.autoconfigure.Jackson2AutoConfiguration"
        })
@Conditional(OnSupportedBoot.class)
@ConditionalOnClass(name = "com.fasterxml.jackson.databind.Module")
class QccJackson2AutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    QccJackson2Module qccJackson2Module() {
        return new QccJackson2Module();
    }
}
