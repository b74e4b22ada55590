package io.github.qcc.http.boot;

import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches Spring Boot 3.5 and later. */
final class OnSupportedBoot extends SpringBootCondition {
    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String version = SpringBootVersion.getVersion();
        return new ConditionOutcome(
                isSupported(version),
                ConditionMessage.forCondition("Spring Boot 3.5 or later").because("this is " + version));
    }

    static boolean isSupported(String version) {
        if (version == null) {
            return false;
        }
        String[] parts = version.split("\\.");
        int major = Integer.parseInt(parts[0]);
        return major > 3 || major == 3 && Integer.parseInt(parts[1]) >= 5;
    }
}
