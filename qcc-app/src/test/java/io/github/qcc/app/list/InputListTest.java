package io.github.qcc.app.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputListTest {
    private static final String TABLE = "序号,公司名称\n1,虚构贸易有限公司\n2,\"虚构, 进出口\n有限公司\"\n";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<List<String>> cells(Path file) {
        try (Stream<InputRow> rows = InputList.open(file).rows()) {
            return rows.map(InputRow::cells).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsCsvInEitherEncoding(String charset) throws IOException {
        assertThat(cells(file("a.csv", TABLE.getBytes(Charset.forName(charset)))))
                .containsExactly(List.of("序号", "公司名称"), List.of("1", "虚构贸易有限公司"), List.of("2", "虚构, 进出口\n有限公司"));
    }

    @Test
    void forgetsTheByteOrderMark() throws IOException {
        assertThat(cells(file("a.csv", ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)))
                        .get(0))
                .containsExactly("序号", "公司名称");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) throws IOException {
        String text = "id" + separator + "name\n1" + separator + "Foo\n";
        assertThat(cells(file("a.txt", text.getBytes(StandardCharsets.UTF_8))).get(1))
                .containsExactly("1", "Foo");
    }

    @Test
    void aCommaInAPlainLineSeparatesNothing() throws IOException {
        assertThat(cells(file("a.txt", "Foo Co., Ltd.\nBar Co., Ltd.\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("Foo Co., Ltd."), List.of("Bar Co., Ltd."));
    }

    @Test
    void aRowKnowsItsLineBehindALineBreakInACell() throws IOException {
        Path file = file("a.csv", (TABLE + "3,虚构\n").getBytes(StandardCharsets.UTF_8));
        try (Stream<InputRow> rows = InputList.open(file).rows()) {
            assertThat(rows.map(InputRow::line)).containsExactly(1L, 2L, 3L, 5L);
        }
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("list");
            sheet.value(0, 0, "注册号");
            sheet.value(1, 0, 440301103097413L);
            sheet.value(2, 1, "second column");
        }
        assertThat(cells(file))
                .containsExactly(List.of("注册号"), List.of("440301103097413"), List.of("", "second column"));
    }

    @Test
    void refusesWhatIsMissing() {
        refuses(folder.resolve("none.csv"), "does not exist");
    }

    @Test
    void refusesADirectory() {
        refuses(folder, "is no file");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refuses(file("a.csv", new byte[0]), "is empty");
    }

    @Test
    void refusesAnUnknownEncoding() throws IOException {
        refuses(file("a.csv", TABLE.getBytes(StandardCharsets.UTF_16)), "neither UTF-8 nor GB18030");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        refuses(file("a.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}), "neither UTF-8 nor");
    }

    @Test
    void refusesAWorkbookOfTheOldKind() throws IOException {
        refuses(file("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}), ".xls");
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() throws IOException {
        refuses(zip("a.xlsx", 10), "no readable workbook");
    }

    @Test
    void refusesATruncatedWorkbook() throws IOException {
        refuses(file("a.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 0}), "damaged archive");
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() throws IOException {
        Path file = file("a.csv", "no,name\n1,\"虚构".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> cells(file))
                .withMessageContaining("never closed");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        refuses(zip("a.xlsx", 64 << 20), "zip bomb");
    }

    private Path zip(String name, int zeros) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[zeros]);
            zip.closeEntry();
        }
        return file;
    }

    private static void refuses(Path file, String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> InputList.open(file))
                .withMessageContaining(reason)
                .withMessageContaining(file.getFileName().toString());
    }
}
