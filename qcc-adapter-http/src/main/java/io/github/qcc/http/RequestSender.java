package io.github.qcc.http;

import io.github.qcc.http.call.CallOptions;
import io.github.qcc.http.internal.call.CallExecutor;
import io.github.qcc.http.internal.call.Cancellation;
import io.github.qcc.http.internal.call.Request;
import io.github.qcc.http.internal.wire.Redaction;
import java.util.function.Supplier;

/**
 * Gives the requests of one view to the executor.
 *
 * @param executor the executor that all views share
 * @param options options of the view
 * @param cancellation gives each operation what it can be cancelled by
 * @param redaction takes key and secret key out of QCC's messages
 */
record RequestSender(
        CallExecutor executor, CallOptions options, Supplier<Cancellation> cancellation, Redaction redaction) {
    <R> R send(Request<R> request) {
        return executor.execute(request, options, cancellation.get());
    }
}
