package io.github.qcc.app.list.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text of a workbook, whose parts may differ in style; the pronunciation noted above it is left out. */
final class RichText {
    /** Excel's own limit is 32,767 characters. */
    private static final int LONGEST = 1 << 16;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads to the end of the element that the reader is at. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        String end = xml.getLocalName();
        String first = null;
        StringBuilder all = null;
        int depth = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    skip(xml);
                } else if (xml.getLocalName().equals("t")) {
                    String text = text(xml);
                    if (first == null) {
                        first = text;
                    } else {
                        all = all == null ? new StringBuilder(first) : all;
                        all.append(text);
                    }
                } else {
                    depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == 0 && xml.getLocalName().equals(end)) {
                    return first == null ? "" : all == null ? first : capped(all.toString());
                }
                depth--;
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Reads the text of the element that the reader is at, with what Excel escapes as {@code _x000D_}. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        String text = capped(xml.getElementText());
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String capped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
