package io.github.qcc.http.boot;

import io.github.qcc.http.account.RedisScripts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.data.redis.core.script.RedisScript;

/** Runs the scripts of the account state on the application's Redis. */
@AutoConfiguration(
        before = QccAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.autoconfigure.data.redis.RedisAutoConfiguration",
            "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration"
        })
@Conditional(OnSupportedBoot.class)
@ConditionalOnClass(name = "org.springframework.data.redis.core.StringRedisTemplate")
@ConditionalOnBean(type = "org.springframework.data.redis.core.StringRedisTemplate")
@ConditionalOnProperty(name = "qcc.state", havingValue = "redis")
class QccRedisAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    RedisScripts qccRedisScripts(StringRedisTemplate redis) {
        // One object a text, because it remembers its SHA-1.
        Map<String, RedisScript<?>> scripts = new ConcurrentHashMap<>();
        return (script, keys, args) -> ((List<?>) redis.execute(
                        scripts.computeIfAbsent(script, text -> new DefaultRedisScript<>(text, List.class)),
                        keys,
                        args.toArray()))
                .stream().map(String::valueOf).toList();
    }
}
