package io.github.qcc.fake.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.fake.Answer;
import io.github.qcc.fake.EmptyForm;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.OrderNumbers;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Serves one request: finds the method, verifies the signature, reads the parameters, asks the fake, writes the answer. */
final class SandboxHandler implements HttpHandler {
    private static final String METHOD = "GET";

    private final FakeQcc data;
    private final Signature signature;
    private final OrderNumbers orderNumbers;

    SandboxHandler(FakeQcc data, Signature signature, Clock clock) {
        this.data = data;
        this.signature = signature;
        this.orderNumbers = new OrderNumbers(clock);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = replyTo(exchange);
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", reply.contentType());
            if (reply.status() == HttpURLConnection.HTTP_BAD_METHOD) {
                headers.set("Allow", METHOD);
            }
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(reply.status(), -1);
            } else {
                exchange.sendResponseHeaders(reply.status(), reply.body().length);
                exchange.getResponseBody().write(reply.body());
            }
        }
    }

    private Reply replyTo(HttpExchange exchange) {
        Optional<Endpoint> endpoint = Endpoint.at(exchange.getRequestURI().getRawPath());
        if (endpoint.isEmpty()) {
            return Reply.page(HttpURLConnection.HTTP_NOT_FOUND, "Not Found");
        }
        if (!exchange.getRequestMethod().equals(METHOD)) {
            return Reply.page(HttpURLConnection.HTTP_BAD_METHOD, "Method Not Allowed");
        }
        return call(endpoint.get(), Query.parse(exchange.getRequestURI().getRawQuery()), exchange.getRequestHeaders());
    }

    private Reply call(Endpoint endpoint, Query query, Headers headers) {
        Envelope envelope = new Envelope(endpoint, orderNumbers.next(endpoint.interfaceName()));
        try {
            signature.verify(query.text("key"), headers.getFirst("Timespan"), headers.getFirst("Token"));
            return answer(envelope, query);
        } catch (RejectedRequestException e) {
            return Reply.json(envelope.refusal(e.status().code()));
        }
    }

    private Reply answer(Envelope envelope, Query query) throws RejectedRequestException {
        return switch (envelope.endpoint()) {
            case CREDIT_CHECK -> {
                SearchKey key = query.searchKeyButNoKeyNo();
                PageRequest page = query.page();
                yield reply(
                        envelope,
                        data.registrations(key, page),
                        rows -> envelope.page(rows, Rows::write),
                        form -> envelope.nothing(form, page));
            }
            case CASE_CHECK -> {
                SearchKey key = query.searchKey();
                PageRequest page = query.page();
                yield reply(
                        envelope,
                        data.cases(key, page),
                        rows -> envelope.page(rows, Rows::write),
                        form -> envelope.nothing(form, page));
            }
            case CASE_DETAIL ->
                reply(envelope, data.caseDetail(query.caseId()), envelope::detail, form -> envelope.noResult());
        };
    }

    private static <A> Reply reply(
            Envelope envelope, Answer<A> answer, Function<A, byte[]> given, Function<EmptyForm, byte[]> nothing) {
        return answer.fold(
                content -> Reply.json(given.apply(content)),
                form -> Reply.json(nothing.apply(form)),
                code -> Reply.json(envelope.refusal(code)),
                () -> Reply.page(HttpURLConnection.HTTP_UNAVAILABLE, "Service Unavailable"));
    }
}
