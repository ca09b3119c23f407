package org.defaulton.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class MarkupWriterTest {
    private static Element read(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    @Test
    void every_character_of_xml_comes_back_and_any_other_is_replaced() throws Exception {
        int[] codes = IntStream
                .concat(IntStream.range(0, 0x3000),
                        IntStream.of(0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFDD0, 0xFEFF, 0xFFFD, 0xFFFE,
                                0xFFFF, 0x10000, 0x1F600, 0x1FFFE, 0x10FFFF))
                .toArray();
        for (int code : codes) {
            String text = "a" + Character.toString(code) + "b";

            Element element = read(MarkupWriter.part().element("p", text, "title", text).toString());

            boolean replaced = (code < ' ' && code != '\t' && code != '\n' && code != '\r')
                    || (code >= 0xD800 && code <= 0xDFFF) || code == 0xFFFE || code == 0xFFFF;
            // A parser turns a carriage return into a line feed, and either into a space in an attribute.
            String expected = replaced ? "a\uFFFDb" : text.replace('\r', '\n');
            assertThat(element.getTextContent()).as("U+%04X", code).isEqualTo(expected);
            assertThat(element.getAttribute("title").length()).as("U+%04X", code).isEqualTo(expected.length());
        }
    }

    @Test
    void text_that_looks_like_markup_stays_text() throws Exception {
        String text = "</p>]]> <!-- & &amp; &#0; \" ' <?x ?> <![CDATA[";

        Element element = read(MarkupWriter.part().element("p", text, "title", text).toString());

        assertThat(element.getTextContent()).isEqualTo(text);
        assertThat(element.getAttribute("title")).isEqualTo(text);
    }
}
