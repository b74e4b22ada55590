package io.github.qcc.http.call.offender;

import io.github.qcc.http.QccHttp;

/** Breaks the rule that the call does not know how it travels. */
public final class KnowsHttp {
    QccHttp http;
}
