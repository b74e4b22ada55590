package io.github.qcc.app.list.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the cells of a workbook show their numbers, by the number of their style. */
final class CellFormats {
    static final CellFormats NONE = new CellFormats(List.of());

    private static final int MOST_STYLES = 100_000;
    private static final int LONGEST_CODE = 1_000;

    /** What a number means. */
    enum NumberMeaning {
        NUMBER,
        PERCENT,
        DATE,
        DATE_TIME,
        TIME
    }

    private final List<NumberMeaning> byStyle;

    private CellFormats(List<NumberMeaning> byStyle) {
        this.byStyle = List.copyOf(byStyle);
    }

    /** Reads the part of the styles. */
    static CellFormats read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        List<NumberMeaning> formats = new ArrayList<>();
        boolean inCellStyles = false;
        while (Xml.moveTo(xml, "numFmt", "cellXfs", "cellStyleXfs", "cellStyles", "dxfs", "xf")) {
            switch (xml.getLocalName()) {
                case "numFmt" -> codes.put(Xml.attribute(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
                case "xf" -> {
                    if (inCellStyles && formats.size() < MOST_STYLES) {
                        String id = Xml.attribute(xml, "numFmtId");
                        formats.add(codes.containsKey(id) ? of(codes.get(id)) : builtIn(id));
                    }
                }
                default -> inCellStyles = xml.getLocalName().equals("cellXfs");
            }
        }
        return new CellFormats(formats);
    }

    /** The format of a style, by the text of the attribute {@code s}. */
    NumberMeaning of(String style, NumberMeaning otherwise) {
        if (style.isEmpty() || style.length() > 6) {
            return otherwise;
        }
        try {
            int index = Integer.parseInt(style);
            return index >= 0 && index < byStyle.size() ? byStyle.get(index) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The formats that need no code; 27 to 36 and 50 to 58 are dates of East Asia. */
    private static NumberMeaning builtIn(String id) {
        return switch (id) {
            case "9", "10" -> NumberMeaning.PERCENT;
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
                NumberMeaning.DATE;
            case "22" -> NumberMeaning.DATE_TIME;
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "47", "55", "56" -> NumberMeaning.TIME;
            default -> NumberMeaning.NUMBER;
        };
    }

    /** Reads a format code such as {@code yyyy"年"m"月"d"日"}, {@code 0.0%} or {@code [$-804]h:mm}. */
    static NumberMeaning of(String code) {
        String placeholders = placeholders(code.length() > LONGEST_CODE ? "" : code);
        if (placeholders.contains("general") || placeholders.contains("通用")) {
            return NumberMeaning.NUMBER;
        }
        boolean hasDigits = placeholders.indexOf('0') >= 0 || placeholders.indexOf('#') >= 0;
        boolean hasDay = placeholders.indexOf('y') >= 0 || placeholders.indexOf('d') >= 0;
        boolean hasTime = placeholders.indexOf('h') >= 0 || placeholders.indexOf('s') >= 0;
        if (hasDay) {
            return hasTime ? NumberMeaning.DATE_TIME : NumberMeaning.DATE;
        }
        if (hasTime) {
            return NumberMeaning.TIME;
        }
        if (!hasDigits && placeholders.indexOf('m') >= 0) {
            return NumberMeaning.DATE;
        }
        return placeholders.indexOf('%') >= 0 ? NumberMeaning.PERCENT : NumberMeaning.NUMBER;
    }

    /** The code of positive numbers in small letters, without quoted text, escaped characters, colours and locales. */
    private static String placeholders(String code) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char character = code.charAt(i);
            if (character == ';') {
                break;
            } else if (character == '"' || character == '[') {
                int end = code.indexOf(character == '"' ? '"' : ']', i + 1);
                String inside = code.substring(i + 1, end < 0 ? code.length() : end);
                // Elapsed hours, minutes and seconds: [h]:mm.
                rest.append(character == '[' && inside.matches("[hHmMsS]+") ? "h" : "");
                i = end < 0 ? code.length() : end;
            } else if (character == '\\' || character == '_' || character == '*') {
                i++;
            } else {
                rest.append(character);
            }
        }
        return rest.toString().toLowerCase(Locale.ROOT);
    }
}
