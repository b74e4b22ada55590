package io.github.qcc.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A workbook in the format of Excel 2007, of which several sheets can be written at a time. What is written stays in
 * memory, deflated to about a tenth, until the workbook is closed.
 */
public final class WorkbookWriter implements AutoCloseable {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /**
     * A sheet.
     *
     * @param name what its tab says
     * @param part its XML
     * @param hasHeading whether its first row is repeated on each page
     */
    private record Tab(String name, ZipPart part, boolean hasHeading) {}

    private final OutputStream out;
    private final List<Tab> tabs = new ArrayList<>();

    /** Begins a workbook, which is written when it is closed. */
    public WorkbookWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Begins a sheet behind the others.
     *
     * @param widths widths of its columns in characters
     * @param hasHeading whether its first row is a heading, which stays in sight and is repeated on each page
     */
    SheetXml begin(String name, List<Integer> widths, boolean hasHeading) {
        ZipPart part = new ZipPart("xl/worksheets/sheet" + (tabs.size() + 1) + ".xml");
        tabs.add(new Tab(name, part, hasHeading));
        return new SheetXml(part, widths, hasHeading, tabs.size() == 1);
    }

    /** Writes all sheets, which have ended. */
    @Override
    public void close() throws IOException {
        ZipFileWriter zip = new ZipFileWriter(out);
        zip.add(part("[Content_Types].xml", contentTypes()));
        zip.add(part(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relationship(1, "officeDocument", "xl/workbook.xml") + "</Relationships>"));
        zip.add(part("xl/workbook.xml", workbook()));
        zip.add(part("xl/_rels/workbook.xml.rels", relationships()));
        zip.add(part("xl/styles.xml", CellStyle.sheet()));
        for (Tab tab : tabs) {
            zip.add(tab.part);
        }
        zip.finish();
    }

    private static ZipPart part(String name, String text) throws IOException {
        ZipPart part = new ZipPart(name);
        part.write(text.getBytes(StandardCharsets.UTF_8));
        return part;
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("xl/workbook.xml", "sheet.main") + type("xl/styles.xml", "styles"));
        tabs.forEach(tab -> xml.append(type(tab.part.name(), "worksheet")));
        return xml.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private String workbook() {
        StringBuilder sheets = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < tabs.size(); i++) {
            Tab tab = tabs.get(i);
            sheets.append("<sheet name=\"" + Html.escaped(tab.name) + "\" sheetId=\"" + (i + 1) + "\" r:id=\"rId"
                    + (i + 1) + "\"/>");
            if (tab.hasHeading) {
                names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">'"
                        + Html.escaped(tab.name) + "'!$1:$1</definedName>");
            }
        }
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><bookViews><workbookView/></bookViews>"
                + "<sheets>" + sheets + "</sheets>"
                + (names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>") + "</workbook>";
    }

    private String relationships() {
        StringBuilder xml = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < tabs.size(); i++) {
            xml.append(relationship(i + 1, "worksheet", tabs.get(i).part.name().substring("xl/".length())));
        }
        return xml.append(relationship(tabs.size() + 1, "styles", "styles.xml") + "</Relationships>")
                .toString();
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
