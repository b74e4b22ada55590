package io.github.qcc.app.list.read;

import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook of the kind that Excel has saved since 2007 (.xlsx, .xlsm). Read here and not by a library because a list
 * needs what readers leave out: hidden rows, merged cells, formulas without a value, the kind of each cell.
 */
final class Workbook {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final Path file;
    private final String list;
    private String part = "xl/workbook.xml";
    private boolean isDate1904;
    private CellFormats formats = CellFormats.NONE;
    private List<String> sharedStrings;
    private String sharedStringsPart = "";

    private Workbook(Path file, String list) {
        this.file = file;
        this.list = list;
    }

    /** An entry of the list of sheets; the relation names its part. */
    private record ListedSheet(String name, boolean isHidden, String relation) {}

    private record Relation(String kind, String target) {}

    /**
     * Returns the sheets with rows, in the order of the workbook.
     *
     * @throws RefusedException if the archive is not a workbook of this kind
     */
    static List<InputTable> tables(Path file, String list) throws IOException {
        Workbook workbook = new Workbook(file, list);
        try (ZipParts parts = ZipParts.open(file, list)) {
            workbook.refuseOthers(parts);
            return workbook.sheets(parts);
        } catch (RefusedException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw workbook.unreadable(e);
        }
    }

    ZipParts parts() throws IOException {
        return ZipParts.open(file, list);
    }

    String list() {
        return list;
    }

    boolean isDate1904() {
        return isDate1904;
    }

    CellFormats formats() {
        return formats;
    }

    RefusedException unreadable(Exception cause) {
        String kind = cause.getClass().getSimpleName();
        return ListRefusal.of(
                list,
                "不是可读取的工作簿（" + kind + "）：请重新另存为 .xlsx，或另存为 CSV",
                "is not a readable workbook (" + kind + "): save it again as .xlsx, or as CSV");
    }

    private void refuseOthers(ZipParts parts) throws IOException, XMLStreamException {
        part = mainPart(parts).orElse(part);
        if (parts.has(part) && !part.endsWith(".bin")) {
            return;
        }
        if (parts.has("xl/workbook.bin")) {
            throw ListRefusal.of(list, "是二进制工作簿（.xlsb）：请另存为 .xlsx", "is a binary workbook (.xlsb): save it as .xlsx");
        }
        if (parts.has("mimetype") || parts.has("content.xml")) {
            throw ListRefusal.of(
                    list, "是 OpenDocument 文件（.ods）：请另存为 .xlsx", "is OpenDocument (.ods): save it as .xlsx");
        }
        if (parts.names().stream().anyMatch(name -> name.endsWith(".iwa"))) {
            throw ListRefusal.of(list, "是 Numbers 表格：请导出为 .xlsx", "is a sheet of Numbers: export it as .xlsx");
        }
        if (parts.has("word/document.xml")) {
            throw ListRefusal.of(
                    list, "是 Word 文档：请把名单存为 .xlsx 或 CSV", "is a Word document: save the list as .xlsx or as CSV");
        }
        throw ListRefusal.of(
                list,
                "是压缩文件，而不是可读取的工作簿：请解压后提供其中的名单",
                "is an archive and not a readable workbook: unpack it, and give the list in it");
    }

    private Optional<String> mainPart(ZipParts parts) throws IOException, XMLStreamException {
        return relations(parts, "").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(Relation::target)
                .findFirst();
    }

    /** The relations of a part, by their ids; of the package if the part has no name. */
    private Map<String, Relation> relations(ZipParts parts, String of) throws IOException, XMLStreamException {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        Map<String, Relation> relations = new HashMap<>();
        Optional<InputStream> found = parts.find(folder + "_rels/" + of.substring(slash) + ".rels");
        if (found.isEmpty()) {
            return relations;
        }
        try (InputStream in = found.get()) {
            XMLStreamReader xml = Xml.reader(in);
            while (Xml.moveTo(xml, "Relationship")) {
                String type = Xml.attribute(xml, "Type");
                String target = Xml.attribute(xml, "Target").replace('\\', '/');
                relations.put(
                        Xml.attribute(xml, "Id"),
                        new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return Path.of("/" + folder)
                .resolve(target)
                .normalize()
                .toString()
                .replace('\\', '/')
                .substring(1);
    }

    private List<InputTable> sheets(ZipParts parts) throws IOException, XMLStreamException {
        List<ListedSheet> listed = listed(parts);
        Map<String, Relation> relations = relations(parts, part);
        for (Relation relation : relations.values()) {
            if (relation.kind().equals("sharedStrings")) {
                sharedStringsPart = relation.target();
            } else if (relation.kind().equals("styles")) {
                try (InputStream in = parts.get(relation.target())) {
                    formats = CellFormats.read(Xml.reader(in));
                }
            }
        }
        List<InputTable> tables = new ArrayList<>();
        for (ListedSheet sheet : listed) {
            Relation relation = relations.get(sheet.relation());
            if (relation != null && relation.kind().equals("worksheet")) {
                tables.add(new SheetTable(this, relation.target(), sheet.name(), sheet.isHidden()));
            }
        }
        if (tables.isEmpty()) {
            throw ListRefusal.of(list, "没有任何工作表：请每行填写一家企业", "has no sheet with rows: give one company a row");
        }
        return tables;
    }

    private List<ListedSheet> listed(ZipParts parts) throws IOException, XMLStreamException {
        List<ListedSheet> sheets = new ArrayList<>();
        try (InputStream in = parts.get(part)) {
            XMLStreamReader xml = Xml.reader(in);
            while (Xml.moveTo(xml, "workbook", "workbookPr", "sheet")) {
                if (xml.getLocalName().equals("workbook") && isStrict(xml)) {
                    throw ListRefusal.of(
                            list,
                            "是“Strict Open XML”格式：请另存为普通的“Excel 工作簿（.xlsx）”",
                            "is Strict Open XML: save it as an ordinary Excel workbook (.xlsx)");
                } else if (xml.getLocalName().equals("workbookPr")) {
                    isDate1904 = Xml.isTrue(xml, "date1904");
                } else if (xml.getLocalName().equals("sheet")) {
                    String state = Xml.attribute(xml, "state");
                    boolean isHidden = state.equals("hidden") || state.equals("veryHidden");
                    sheets.add(new ListedSheet(Xml.attribute(xml, "name"), isHidden, relationId(xml)));
                }
            }
        }
        return sheets;
    }

    private static boolean isStrict(XMLStreamReader xml) {
        return xml.getNamespaceURI() != null && xml.getNamespaceURI().startsWith(STRICT);
    }

    /** The attribute {@code r:id}, which differs from {@code sheetId} by its namespace. */
    private static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The texts that cells name by number; read once, at the first use. */
    List<String> sharedStrings(ZipParts parts) throws IOException, XMLStreamException {
        if (sharedStrings == null) {
            List<String> strings = new ArrayList<>();
            if (!sharedStringsPart.isEmpty()) {
                try (InputStream in = parts.get(sharedStringsPart)) {
                    XMLStreamReader xml = Xml.reader(in);
                    while (Xml.moveTo(xml, "si")) {
                        strings.add(RichText.read(xml));
                    }
                }
            }
            sharedStrings = strings;
        }
        return sharedStrings;
    }
}
