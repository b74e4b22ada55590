package com.example;

import io.github.qcc.http.QccHttp;
import io.github.qcc.probe.Probes;

/** Makes the probes on the module path, where the libraries inside the adapter must be out of reach. */
public final class OnTheModulePath {
    private OnTheModulePath() {}

    public static void main(String[] args) {
        Module adapter = QccHttp.class.getModule();
        if (!adapter.isNamed() || adapter.getDescriptor().isAutomatic()) {
            throw new AssertionError("the adapter is not a module of its own");
        }
        if (adapter.isExported("io.github.qcc.http.internal.lib.okhttp3")) {
            throw new AssertionError("a library inside the adapter is exported");
        }
        Probes.main(args);
    }
}
