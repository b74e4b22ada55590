package io.github.qcc.http.offender;

import org.springframework.offender.AnyBean;

/** Breaks the rule that Spring is named in one package. */
public final class WiresItself {
    AnyBean bean;
}
