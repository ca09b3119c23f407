package org.defaulton.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes HTML and SVG that is also XML. All text is escaped, and characters that XML does not allow become U+FFFD, the
 * replacement character, so that every text gives a well-formed file. Not thread-safe.
 */
public final class MarkupWriter {
    /** A step of writing. */
    private interface WritingStep {
        void go() throws XMLStreamException;
    }

    private static final int REPLACEMENT = 0xFFFD;

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    private MarkupWriter() {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts an HTML page. */
    static MarkupWriter page() {
        MarkupWriter page = new MarkupWriter();
        step(() -> page.xml.writeDTD("<!DOCTYPE html>"));
        return page;
    }

    /** Starts a fragment of a page. */
    public static MarkupWriter part() {
        return new MarkupWriter();
    }

    /** Opens an element; the names and values of its attributes alternate. */
    public MarkupWriter open(String element, String... attributes) {
        step(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
        });
        return attributes(attributes);
    }

    /** Writes an element that contains only text. */
    public MarkupWriter element(String element, String text, String... attributes) {
        step(() -> xml.writeStartElement(element));
        attributes(attributes).text(text);
        return close();
    }

    /** Writes an empty element. */
    public MarkupWriter empty(String element, String... attributes) {
        step(() -> xml.writeEmptyElement(element));
        return attributes(attributes);
    }

    /** Writes escaped text. */
    public MarkupWriter text(String text) {
        step(() -> xml.writeCharacters(valid(text)));
        return this;
    }

    /** Closes the element opened last. */
    public MarkupWriter close() {
        step(xml::writeEndElement);
        return this;
    }

    /** Writes markup as it is. */
    MarkupWriter ready(String markup) {
        flush();
        out.write(markup);
        return this;
    }

    private MarkupWriter attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = valid(attributes[i + 1]);
            step(() -> xml.writeAttribute(name, value));
        }
        return this;
    }

    private static String valid(String text) {
        if (text.codePoints().allMatch(MarkupWriter::isCharacter)) {
            return text;
        }
        StringBuilder valid = new StringBuilder();
        text.codePoints().forEach(code -> valid.appendCodePoint(isCharacter(code) ? code : REPLACEMENT));
        return valid.toString();
    }

    /** Whether the character matches the production Char of XML 1.0. */
    private static boolean isCharacter(int code) {
        return code == '\t' || code == '\n' || code == '\r' || (code >= ' ' && code <= 0xD7FF)
                || (code >= 0xE000 && code <= 0xFFFD) || code >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private void flush() {
        step(() -> {
            // Closes the start tag.
            xml.writeCharacters("");
            xml.flush();
        });
    }

    private static void step(WritingStep step) {
        try {
            step.go();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The markup written so far. */
    @Override
    public String toString() {
        flush();
        return out.toString();
    }
}
