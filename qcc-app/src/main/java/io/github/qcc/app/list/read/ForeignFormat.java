package io.github.qcc.app.list.read;

import io.github.qcc.app.run.Bilingual;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Files that are not lists, told by their beginning, each with its name and the way to a list. */
final class ForeignFormat {
    private static final String EXCEL_ZH = "：请用 Excel 打开，另存为 .xlsx";
    private static final String EXCEL_EN = ": open it in Excel and save it as .xlsx";
    private static final String LIST_ZH = "：请提供 CSV、XLSX，或每行一家企业的文本";
    private static final String LIST_EN = ": give CSV, XLSX or one company a line";

    private record Magic(String beginning, Bilingual is) {}

    private static final List<Magic> MAGIC = List.of(
            magic("%PDF", "是 PDF 文件", "is a PDF"),
            magic("{\\rtf", "是 RTF 文档", "is a document in RTF"),
            magic("\u0089PNG", "是图片", "is a picture"),
            magic("\u00FF\u00D8\u00FF", "是图片", "is a picture"),
            magic("GIF8", "是图片", "is a picture"),
            magic("\u001F\u008B", "是压缩文件", "is compressed"),
            magic("7z\u00BC\u00AF", "是压缩文件", "is an archive"),
            magic("Rar!", "是压缩文件", "is an archive"),
            magic("SQLite format 3", "是数据库", "is a database"),
            magic("PAR1", "是 Parquet 文件", "is a Parquet file"));

    private ForeignFormat() {}

    private static Magic magic(String beginning, String zh, String en) {
        return new Magic(beginning, new Bilingual(zh + LIST_ZH, en + LIST_EN));
    }

    /** Says what a file is by its first bytes, if it is neither a workbook nor a list in text. */
    static Optional<Bilingual> of(byte[] beginning) {
        String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
        return MAGIC.stream()
                .filter(magic -> bytes.startsWith(magic.beginning()))
                .map(Magic::is)
                .findFirst()
                .or(() -> markup(text(beginning)));
    }

    /** HTML, XML and JSON are ASCII where it matters, in UTF-8 and in GB18030. */
    private static String text(byte[] beginning) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        if (beginning.length > 2 && (beginning[0] & 0xFF) >= 0xFE && (beginning[1] & 0xFF) >= 0xFE) {
            decoder = StandardCharsets.UTF_16.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
        }
        try {
            String text = decoder.decode(ByteBuffer.wrap(beginning)).toString();
            return text.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        } catch (java.nio.charset.CharacterCodingException e) {
            return "";
        }
    }

    private static Optional<Bilingual> markup(String text) {
        if (text.startsWith("mime-version:") || text.contains("content-type: multipart/related")) {
            return Optional.of(new Bilingual("是网页（MHTML）" + EXCEL_ZH, "is a web page (MHTML)" + EXCEL_EN));
        }
        if (text.startsWith("<")) {
            if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && !text.contains("<html")) {
                return Optional.of(
                        new Bilingual("是 XML 电子表格 2003" + EXCEL_ZH, "is an XML spreadsheet of 2003" + EXCEL_EN));
            }
            if (isHtml(text)) {
                return Optional.of(new Bilingual("是 HTML 网页" + EXCEL_ZH, "is a page of HTML" + EXCEL_EN));
            }
            return text.startsWith("<?xml") || text.matches("(?s)<[a-z][\\w:.-]*(\\s[^>]*)?>.*")
                    ? Optional.of(new Bilingual("是 XML 文件" + LIST_ZH, "is XML" + LIST_EN))
                    : Optional.empty();
        }
        return isJson(text) ? Optional.of(new Bilingual("是 JSON 文件" + LIST_ZH, "is JSON" + LIST_EN)) : Optional.empty();
    }

    private static boolean isHtml(String text) {
        return Set.of(
                                "<!doctype html",
                                "<html",
                                "<head",
                                "<body",
                                "<table",
                                "<meta",
                                "<style",
                                "<div",
                                "<tr",
                                "<script")
                        .stream()
                        .anyMatch(text::startsWith)
                || text.contains("<html")
                || text.contains("<table")
                || text.contains("<!doctype html");
    }

    /** An object or array, and no company whose name is in brackets. */
    private static boolean isJson(String text) {
        return text.matches("(?s)(\\[\\s*[\\[{\"\\]]|\\{\\s*[\"}]|\\[\\s*(-?\\d|null|true|false)).*")
                && !text.startsWith("[\"\"");
    }
}
