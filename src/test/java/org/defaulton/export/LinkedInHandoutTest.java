package org.defaulton.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the hand-out says about LinkedIn’s sources. */
class LinkedInHandoutTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");

    private static Document read(Member member, LocalDate day, Choice choice, Interpretation reading) throws Exception {
        Usage usage = UsageEngine.usage(LINKEDIN, member, List.of(choice), day, reading);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(HandoutWriter.html(LINKEDIN, usage, BuiltInContent.members()))));
    }

    private static Document lateInGermany() throws Exception {
        Member engineer = BuiltInContent.members()
                .stream()
                .filter(member -> member.id().equals("de-engineer"))
                .findFirst()
                .orElseThrow();
        return read(engineer, LocalDate.of(2025, 12, 15),
                new Choice("genai-training", "off", LocalDate.of(2025, 11, 10)), Interpretation.REGULATOR);
    }

    private static List<Element> all(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    @Test
    void it_says_how_a_late_opt_out_is_interpreted() throws Exception {
        // 12 a month without prompts from June 2019 on: 77 months; 11 at joining; 8 more in May 2019; 15 prompts a
        // month since November 2023: 24 months; 10 more before 10 November 2025: 1,313.
        assertThat(lateInGermany().getDocumentElement().getTextContent()).contains(
                "Late opt-out counted as a regulator reads it: items made before still enter later training.",
                "You, as a regulator reads it: 1,313", "You: 0");
    }

    @Test
    void a_source_says_where_it_was_read() throws Exception {
        assertThat(all(lateInGermany(), "p")).extracting(Element::getTextContent)
                .contains("Stated. Italian data protection authority, translated, "
                        + "Garante, quoted by BitCity, 28 Oct 2025. Reliability B: a copy of the company’s own text, or "
                        + "named press quoting it. Read in a stored copy. https://www.bitcity.it/news/47814/dal-3-novembre"
                        + "-linkedin-addestrera-i-suoi-sistemi-utilizzando-i-dati-personali-degli-utenti-che-non-si-"
                        + "saranno-opposti.html");
    }

    @Test
    void a_source_shows_its_words_place_date_and_contradictions() throws Exception {
        Document page = read(BuiltInContent.members().getFirst(), LINKEDIN.start(),
                new Choice("genai-training", "off", LINKEDIN.start()), Interpretation.PLATFORM);
        Element claim = all(page, "li").stream()
                .filter(item -> item.getAttribute("id").equals("claim-faq-feedback"))
                .findFirst()
                .orElseThrow();
        Element contradicting = all(page, "li").stream()
                .filter(item -> item.getAttribute("id").equals("claim-erpn-no-feedback"))
                .findFirst()
                .orElseThrow();

        assertThat(claim.getTextContent()).contains("“Feedback and improvement data”", "Stated. ", "Reliability B",
                "Contradicted by: The European notice lists feedback under product improvement, not under this training. "
                        + "(Stated. ",
                "21 Aug 2026");
        assertThat(contradicting.getTextContent())
                .contains("Contradicted by: Feedback and support requests train this AI.");
    }
}
