package io.github.qcc.bench;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.http.internal.wire.CaseReader;
import io.github.qcc.http.internal.wire.EnvelopeReader;
import io.github.qcc.http.internal.wire.Redaction;
import io.github.qcc.http.internal.wire.ListResultReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading one page of twenty cases: ours into domain objects, the others into objects of strings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class DecodeBenchmark {
    private final byte[] body = Pages.cases().getBytes(StandardCharsets.UTF_8);
    private final ObjectMapper jackson = new ObjectMapper();
    private final JsonAdapter<CaseAnswer> moshi = new Moshi.Builder().build().adapter(CaseAnswer.class);
    private final Redaction redaction = Redaction.of(Signature.KEY, Signature.SECRET);
    private final ListResultReader<TerminatedCase> rows = new ListResultReader<>(CaseReader::read);

    /** Fields are understood when they are asked for. */
    @Benchmark
    public Object qccIntoDomain() {
        return new EnvelopeReader<>(rows, redaction.asking(Signature.COMPANY)).read(new Buffer().write(body), Instant.EPOCH);
    }

    /** And all of them are. */
    @Benchmark
    public Object qccIntoDomainUnderstood() {
        return new EnvelopeReader<>(rows, redaction.asking(Signature.COMPANY))
                .read(new Buffer().write(body), Instant.EPOCH)
                .result()
                .orElseThrow()
                .data()
                .stream()
                .mapToInt(row -> row.unreadable().size())
                .sum();
    }

    @Benchmark
    public Object jacksonIntoStrings() throws IOException {
        return jackson.readValue(body, CaseAnswer.class);
    }

    @Benchmark
    public Object moshiIntoStrings() throws IOException {
        return moshi.fromJson(new Buffer().write(body));
    }

    @Benchmark
    public Object fastjsonIntoStrings() {
        return JSON.parseObject(body, CaseAnswer.class);
    }
}
