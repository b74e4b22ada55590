package io.github.qcc.fake.offender;

import io.github.qcc.http.QccHttp;

/** Breaks the rule that adapters do not know each other. */
public final class NeedsTheOtherAdapter {
    QccHttp other;
}
