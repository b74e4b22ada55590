package io.github.qcc.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.qcc.app.report.JsonText;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.http.account.SpendEntry;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** Prints the record of charged calls one after another, so that a year fits a small heap. */
abstract class AccountLedgerPrinter implements AutoCloseable {
    private static final int FEN_SCALE = 2;

    private AccountLedgerPrinter() {}

    static AccountLedgerPrinter of(AccountCommand.LedgerFormat format, PrintStream out) {
        return switch (format) {
            case text -> new Text(out);
            case json -> new JsonLedger(out);
            case csv -> new Csv(out);
        };
    }

    abstract void print(SpendEntry entry);

    @Override
    public void close() {
        // Nothing is left to print.
    }

    /** Fen as yuan with two decimals. */
    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN_SCALE).toPlainString();
    }

    private static String orderNumber(SpendEntry entry) {
        return entry.orderNumber().map(OrderNumber::value).orElse("");
    }

    private static String at(SpendEntry entry) {
        return entry.at().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static final class Csv extends AccountLedgerPrinter {
        private final PrintWriter out;
        private final CsvWriter csv;

        Csv(PrintStream stream) {
            out = new PrintWriter(stream, false, StandardCharsets.UTF_8);
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord("at", "endpoint", "purpose", "request", "billing", "yuan", "orderNumber");
        }

        @Override
        void print(SpendEntry entry) {
            csv.writeRecord(
                    at(entry),
                    entry.endpoint(),
                    entry.purpose(),
                    entry.request().value(),
                    entry.billing().name(),
                    yuan(entry.fen()),
                    orderNumber(entry));
        }

        @Override
        public void close() {
            try {
                csv.flush();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            out.flush();
        }
    }

    private static final class JsonLedger extends AccountLedgerPrinter {
        private final PrintStream out;

        JsonLedger(PrintStream out) {
            this.out = out;
        }

        @Override
        void print(SpendEntry entry) {
            out.println(JsonText.object(json -> json.text("at", at(entry))
                    .text("endpoint", entry.endpoint())
                    .text("purpose", entry.purpose())
                    .text("request", entry.request().value())
                    .text("billing", entry.billing().name())
                    .text("yuan", yuan(entry.fen()))
                    .text("orderNumber", entry.orderNumber().map(OrderNumber::value))));
        }
    }

    /** For people: one line a call, and the sum at the end. */
    private static final class Text extends AccountLedgerPrinter {
        private final PrintStream out;
        private long charged;
        private long uncertain;
        private long fen;

        Text(PrintStream out) {
            this.out = out;
        }

        @Override
        void print(SpendEntry entry) {
            boolean isCharged = entry.billing() == Billing.CHARGED;
            charged += isCharged ? 1 : 0;
            uncertain += isCharged ? 0 : 1;
            fen += entry.fen();
            AlignedTable row = new AlignedTable("", "llllrl");
            row.row(
                    BeijingTime.dayAndSecond(entry.at()),
                    String.format("%-12s", entry.endpoint()),
                    String.format("%-10s", entry.purpose()),
                    isCharged ? "计费 charged  " : "未知 uncertain",
                    String.format("%8s", yuan(entry.fen())),
                    Console.harmless(orderNumber(entry)));
            out.print(row);
        }

        @Override
        public void close() {
            out.println("计费 charged " + charged + ", 未知 uncertain " + uncertain + ", 金额 yuan " + yuan(fen));
        }
    }
}
