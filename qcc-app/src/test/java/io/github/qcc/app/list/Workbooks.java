package io.github.qcc.app.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, so that they can be as odd as those that people have. */
final class Workbooks {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private String properties = "";
    private String styles = "";
    private UnaryOperator<String> names = name -> name;

    static Workbooks workbook() {
        return new Workbooks();
    }

    /** A sheet by the XML of its rows. */
    Workbooks sheet(String name, String state, String before, String rows, String behind) {
        int number = sheets.size() + 1;
        sheets.add("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" state=\"" + state + "\" r:id=\"rId" + number
                + "\"/>");
        parts.put(
                "xl/worksheets/sheet" + number + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\">" + before + "<sheetData>" + rows + "</sheetData>" + behind
                        + "</worksheet>");
        return this;
    }

    Workbooks sheet(String name, String rows) {
        return sheet(name, "visible", "", rows, "");
    }

    /** A visible sheet of texts, a row each argument, its cells separated by bars. */
    Workbooks texts(String name, String state, String... rows) {
        return sheet(name, state, "", rows(rows), "");
    }

    static String rows(String... rows) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            xml.append("<row r=\"").append(i + 1).append("\">");
            String[] cells = rows[i].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                if (!cells[c].isEmpty()) {
                    xml.append(text((char) ('A' + c) + "" + (i + 1), cells[c]));
                }
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    /** Formats of the styles, from style 1 on. */
    Workbooks formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"")
                    .append(164 + i)
                    .append("\" formatCode=\"")
                    .append(codes[i])
                    .append("\"/>");
            cells.append("<xf numFmtId=\"").append(164 + i).append("\"/>");
        }
        styles = "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>" + "</cellStyleXfs><cellXfs>" + cells
                + "</cellXfs></styleSheet>";
        return this;
    }

    Workbooks date1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Spells the names of the parts in the archive otherwise. */
    Workbooks partsNamed(UnaryOperator<String> spelling) {
        names = spelling;
        return this;
    }

    byte[] bytes() {
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        if (!styles.isEmpty()) {
            relations.append(relation("rIdS", "styles", "styles.xml"));
            parts.put("xl/styles.xml", styles);
        }
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>"
                        + String.join("", sheets) + "</sheets></workbook>");
        return zip(parts, names);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    static byte[] zip(Map<String, String> parts, UnaryOperator<String> names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(names.apply(part.getKey())));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
