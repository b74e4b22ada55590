package io.github.qcc.fake.server;

import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.fake.Delivery;
import io.github.qcc.fake.EmptyForm;
import io.github.qcc.fake.FakeExchange;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.FakeResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Serves one request: finds the endpoint, verifies the signature, reads the parameters, calls the fake, writes the
 * response.
 */
final class SandboxHandler implements Function<SandboxRequest, SandboxReply> {
    private static final String METHOD = "GET";
    private static final byte[] UP = "{\"status\":\"UP\"}".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, Endpoint> ENDPOINTS = Arrays.stream(Endpoint.values())
            .collect(Collectors.toUnmodifiableMap(
                    endpoint -> QccSandbox.BASE_PATH + endpoint.path(), UnaryOperator.identity()));
    private static final String PATHS = Arrays.stream(Endpoint.values())
            .map(Endpoint::path)
            .collect(Collectors.joining(
                    ", ",
                    "Here are ",
                    ", each below " + QccSandbox.BASE_PATH
                            + " (a client's base URL ends with it), /health and /ledger."));

    private final FakeQcc data;
    private final Signature signature;
    private final Clock clock;
    private final StatusMessages messages;

    SandboxHandler(FakeQcc data, Signature signature, Clock clock, StatusMessages messages) {
        this.data = data;
        this.signature = signature;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public SandboxReply apply(SandboxRequest request) {
        Endpoint endpoint = ENDPOINTS.get(request.path());
        if (endpoint == null
                && !request.path().equals("/health")
                && !request.path().equals("/ledger")) {
            return SandboxReply.page(404, "Not Found", PATHS);
        }
        boolean isGet = request.method().equals(METHOD);
        if (endpoint == null) {
            if (!isGet) {
                return SandboxReply.page(405, "Method Not Allowed").with("Allow", METHOD);
            }
            return SandboxReply.json(request.path().equals("/health") ? UP : LedgerJson.of(data));
        }
        return call(endpoint, SandboxQuery.parse(request.query()), request.headers(), isGet);
    }

    private SandboxReply call(Endpoint endpoint, SandboxQuery query, Map<String, String> headers, boolean isGet) {
        Instant now = clock.instant();
        try {
            if (!isGet) {
                throw new RejectedRequestException(QccStatus.CALL_METHOD_UNSUPPORTED);
            }
            signature.verify(query.text("key"), headers.get("timespan"), headers.get("token"));
            return answer(endpoint, query, now);
        } catch (RejectedRequestException e) {
            String asked = query.text(endpoint == Endpoint.CASE_DETAIL ? "id" : "searchKey");
            return refused(data.reject(endpoint, asked == null ? "" : asked, e.status(), now));
        }
    }

    private SandboxReply answer(Endpoint endpoint, SandboxQuery query, Instant now) throws RejectedRequestException {
        return switch (endpoint) {
            case CREDIT_CHECK -> {
                String key = query.searchKeyButNoKeyNo();
                PageRequest page = query.page();
                yield list(data.registrations(key, page, now), page, RowWriter::write);
            }
            case CASE_CHECK -> {
                String key = query.searchKey();
                PageRequest page = query.page();
                yield list(data.cases(key, page, now), page, RowWriter::write);
            }
            case CASE_DETAIL -> {
                var exchange = data.caseDetail(query.caseId(), now);
                EnvelopeWriter envelope = envelope(exchange);
                yield reply(exchange, envelope::detail, form -> envelope.noResult());
            }
        };
    }

    private <T> SandboxReply list(FakeExchange<Page<T>> exchange, PageRequest page, EnvelopeWriter.RowPrinter<T> row) {
        EnvelopeWriter envelope = envelope(exchange);
        boolean wrong = exchange.delivery().manner() == Delivery.Manner.WRONG_PAGE;
        return reply(
                exchange,
                rows -> wrong ? envelope.wrongPage(rows, row) : envelope.page(rows, row),
                form -> envelope.nothing(form, page));
    }

    private SandboxReply refused(FakeExchange<?> exchange) {
        return reply(
                exchange,
                content -> envelope(exchange).noResult(),
                form -> envelope(exchange).noResult());
    }

    private <A> SandboxReply reply(
            FakeExchange<A> exchange, Function<A, byte[]> given, Function<EmptyForm, byte[]> nothing) {
        return exchange.answer()
                .fold(
                        content -> SandboxReply.json(given.apply(content)),
                        form -> SandboxReply.json(nothing.apply(form)),
                        code -> SandboxReply.json(envelope(exchange).refusal(code)),
                        SandboxHandler::gateway)
                .travelling(exchange.delivery());
    }

    private EnvelopeWriter envelope(FakeExchange<?> exchange) {
        return new EnvelopeWriter(exchange.call().endpoint(), exchange.call().orderNumber(), messages);
    }

    private static SandboxReply gateway(FakeResponse.HttpError<?> error) {
        SandboxReply page = SandboxReply.page(error.status(), "Gateway");
        return error.retryAfter()
                .map(Duration::toSeconds)
                .map(seconds -> page.with("Retry-After", seconds.toString()))
                .orElse(page);
    }
}
