package io.github.qcc.app.list;

import io.github.qcc.app.run.RefusedException;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows of a library's reader, whose failures become refusals, also in the middle of a file. */
final class GuardedRows<T> implements Iterator<InputRow> {
    private final Iterator<T> source;
    private final Function<T, InputRow> row;
    private final Function<RuntimeException, RefusedException> refusal;

    private GuardedRows(
            Iterator<T> source, Function<T, InputRow> row, Function<RuntimeException, RefusedException> refusal) {
        this.source = source;
        this.row = row;
        this.refusal = refusal;
    }

    static <T> Stream<InputRow> of(
            Iterator<T> source, Function<T, InputRow> row, Function<RuntimeException, RefusedException> refusal) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new GuardedRows<>(source, row, refusal), 0), false);
    }

    @Override
    public boolean hasNext() {
        try {
            return source.hasNext();
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refusal.apply(e);
        }
    }

    @Override
    public InputRow next() {
        try {
            return row.apply(source.next());
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refusal.apply(e);
        }
    }
}
