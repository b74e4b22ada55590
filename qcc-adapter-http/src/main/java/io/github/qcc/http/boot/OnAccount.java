package io.github.qcc.http.boot;

import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if this adapter is the one to use and it knows an account. */
class OnAccount extends SpringBootCondition implements ConfigurationCondition {
    @Override
    public ConfigurationPhase getConfigurationPhase() {
        return ConfigurationPhase.REGISTER_BEAN;
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("QCC account");
        Environment environment = context.getEnvironment();
        String adapter = environment.getProperty("qcc.adapter", "http").toLowerCase(Locale.ROOT);
        if (adapter.equals("fake")) {
            return ConditionOutcome.noMatch(message.because("qcc.adapter is fake"));
        }
        if (adapter.equals("sandbox")) {
            return ConditionOutcome.match(message.because("qcc.adapter is sandbox"));
        }
        boolean isFound = hasDefaultAccount(context) || hasFurtherAccounts(environment);
        return isFound
                ? ConditionOutcome.match(message.because("an account is configured"))
                : ConditionOutcome.noMatch(message.because(
                        "qcc.key is not set: set qcc.key and qcc.secret-key, or qcc.adapter=fake in a test"));
    }

    static boolean hasDefaultAccount(ConditionContext context) {
        return context.getEnvironment().containsProperty("qcc.key")
                || context.getBeanFactory() != null
                        && context.getBeanFactory().getBeanNamesForType(QccConnectionDetails.class, false, false).length
                                > 0;
    }

    boolean hasFurtherAccounts(Environment environment) {
        return Binder.get(environment)
                .bind("qcc.accounts", Bindable.mapOf(String.class, Object.class))
                .map(accounts -> !accounts.isEmpty())
                .orElse(false);
    }

    /** Matches if there is an account directly under {@code qcc}. */
    static final class Default extends OnAccount {
        @Override
        boolean hasFurtherAccounts(Environment environment) {
            return false;
        }
    }
}
