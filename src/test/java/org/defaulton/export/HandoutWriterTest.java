package org.defaulton.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.AlternativeFinder;
import org.defaulton.comparison.ColumnChoices;
import org.defaulton.comparison.Comparison;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Choice;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.defaulton.usage.UseTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The hand-out as a reader without a browser sees it: as XML. */
class HandoutWriterTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "CH", "CA", "IN", "CN", "HK", "NO");
    private static final LocalDate OFF = LocalDate.parse("2024-09-19");

    private static Usage usage(Member member, LocalDate day, Choice... choices) {
        return UsageEngine.usage(DEMO, member, List.of(choices), day, Interpretation.PLATFORM);
    }

    private static Member first() {
        return DEMO.members().getFirst();
    }

    private Document read(Usage usage) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(HandoutWriter.html(DEMO, usage, DEMO.members()))));
    }

    private static List<Element> all(Document page, String name) {
        return all(page.getDocumentElement(), name);
    }

    private static List<Element> all(Element part, String name) {
        NodeList nodes = part.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static Element row(Document page, String data, String use) {
        return all(page, "tr").stream()
                .filter(row -> row.getAttribute("id").equals(use + "-" + data))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of a row: status, and the numbers without their commas. */
    private static List<String> cells(Element row) {
        NodeList cells = row.getElementsByTagName("td");
        return IntStream.range(0, 5).mapToObj(i -> cells.item(i).getTextContent().strip().replace(",", "")).toList();
    }

    static Stream<Usage> random() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20241103);
        return Stream.generate(() -> {
            Member member = DEMO.members()
                    .get(random.nextInt(DEMO.members().size()))
                    .with(COUNTRIES.get(random.nextInt(COUNTRIES.size())), random.nextInt(15, 70));
            List<Choice> choices = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                LocalDate day = OFF.plusDays(random.nextInt(900));
                choices.add(random.nextBoolean()
                        ? new Choice("genai-training", random.nextBoolean() ? "on" : "off", day)
                        : new Choice("objection:other-ai", "sent", day));
            }
            return UsageEngine.usage(DEMO, member, choices, OFF.plusDays(random.nextInt(1200)),
                    random.nextBoolean() ? Interpretation.PLATFORM : Interpretation.REGULATOR);
        }).limit(60);
    }

    @ParameterizedTest
    @MethodSource("random")
    void every_number_is_that_of_the_usage(Usage usage) throws Exception {
        Document page = read(usage);

        for (FlowUsage flow : usage.flows()) {
            assertThat(cells(row(page, flow.data(), flow.use())).subList(1, 5)).containsExactly(
                    String.valueOf(flow.perMonth()), String.valueOf(flow.itemsUsed()), String.valueOf(flow.itemsKept()),
                    String.valueOf(flow.itemsComing()));
        }
        List<Element> groups = all(page, "tbody").stream().filter(group -> group.hasAttribute("id")).toList();
        assertThat(groups).hasSameSizeAs(DEMO.uses());
        for (Element group : groups) {
            UseTotal total = usage.total(group.getAttribute("id").substring("use-".length()));
            assertThat(cells((Element) group.getElementsByTagName("tr").item(0)).subList(1, 5)).containsExactly(
                    String.valueOf(total.perMonth()), String.valueOf(total.itemsUsed()),
                    String.valueOf(total.itemsKept()), String.valueOf(total.itemsComing()));
        }
    }

    @ParameterizedTest
    @MethodSource("random")
    void every_number_of_the_comparison_is_that_of_a_usage_a_year_later(Usage usage) throws Exception {
        Document page = read(usage);
        List<Alternative> columns = AlternativeFinder.usual(DEMO, usage,
                AlternativeFinder.countries(DEMO, DEMO.members()), ColumnChoices.BEST);
        List<Element> rows = all(page, "tr").stream()
                .filter(row -> row.getAttribute("id").startsWith("compare-"))
                .toList();

        assertThat(rows).hasSameSizeAs(DEMO.uses());
        for (Element row : rows) {
            String use = row.getAttribute("id").substring("compare-".length());
            NodeList cells = row.getElementsByTagName("td");
            for (int i = 0; i < columns.size(); i++) {
                Usage then = UsageEngine.usage(DEMO, columns.get(i).member(), columns.get(i).choices(),
                        usage.at().plusYears(1), usage.reading());
                String items = ((Element) cells.item(i)).getElementsByTagName("span").item(0).getTextContent();
                assertThat(items.replace(",", "")).isEqualTo(String.valueOf(then.total(use).itemsUsed()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("random")
    void every_word_of_evidence_leads_to_a_claim_that_is_there(Usage usage) throws Exception {
        Document page = read(usage);
        List<String> claims = all(page, "li").stream().map(item -> "#" + item.getAttribute("id")).toList();

        assertThat(all(page, "a")).isNotEmpty().extracting(link -> link.getAttribute("href")).isSubsetOf(claims);
    }

    @Test
    void it_names_the_member_the_day_the_choices_and_their_effects() throws Exception {
        Document page = read(usage(first(), OFF, new Choice("genai-training", "off", OFF)));

        assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("Nothing new will train content-creation AI.");
        String text = page.getDocumentElement().getTextContent();
        assertThat(text).contains("Writer, 34 years old, in the United States", "19 Sep 2024",
                "“Use my data for training content creation AI models” set to Off", "283 used in training",
                "Not affiliated with Demo");
        assertThat(cells(row(page, "posts", "train-content-ai"))).containsExactly("■Stopped", "0", "193", "193", "0");
    }

    @Test
    void it_needs_nothing_from_outside_and_no_script() {
        String html = HandoutWriter.html(DEMO, usage(first(), OFF), DEMO.members());

        assertThat(html).startsWith("<!DOCTYPE html>")
                .doesNotContain("<script", "<link", "<img", "src=", "@import", "url(http", "href=\"http");
    }

    @Test
    void tables_and_drawings_can_be_read_aloud() throws Exception {
        Document page = read(usage(first(), OFF));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(all(page, "caption")).hasSize(2);
        assertThat(all(page, "th")).isNotEmpty()
                .allMatch(cell -> List.of("col", "row", "rowgroup").contains(cell.getAttribute("scope")));
        assertThat(all(page, "svg")).hasSize(2)
                .allSatisfy(svg -> assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank());
        assertThat(all(page, "desc")).map(Element::getTextContent)
                .satisfiesExactly(flow -> assertThat(flow).contains("Posts: 8 items a month"),
                        time -> assertThat(time).contains("On 19 Sep 2024", "You: 283", "Off on day one: 0"));
    }

    @Test
    void a_name_cannot_break_the_page() throws Exception {
        Member odd = new Member("odd", "<b>&\"'שלום</b>", "US", 34, first().joined(), first().items());

        assertThat(read(usage(odd, OFF)).getDocumentElement().getTextContent()).contains("<b>&\"'שלום</b>, 34");
    }

    @Test
    void the_same_question_gives_the_same_file() {
        Usage usage = usage(first(), OFF);

        assertThat(HandoutWriter.html(DEMO, usage, DEMO.members()))
                .isEqualTo(HandoutWriter.html(DEMO, usage, DEMO.members()));
    }

    @Test
    void only_choices_by_the_day_are_described_as_chosen() throws Exception {
        String ahead = text(usage(first(), OFF, new Choice("genai-training", "off", OFF.plusDays(1))));
        String asked = text(usage(first(), OFF, new Choice("objection:other-ai", "sent", OFF)));

        assertThat(ahead).contains("Nothing: every setting is still at its default").doesNotContain("set to Off");
        assertThat(asked).contains("Request “").contains("” sent").doesNotContain("Nothing: every setting");
    }

    private String text(Usage usage) throws Exception {
        return read(usage).getDocumentElement().getTextContent();
    }

    @Test
    void it_says_how_a_late_opt_out_is_interpreted_and_draws_both_interpretations() throws Exception {
        // 172 posts and 63 items of the profile by 1 December 2025, four of them made from 10 November on.
        assertThat(text(lateInGermany())).contains(
                "Late opt-out counted as a regulator reads it: items made before still enter later training.",
                "Train content-creation AI", "On 15 Dec 2025: ", "You, as a regulator reads it: 231", "You: 0");
    }

    private static Usage lateInGermany() {
        Member engineer = DEMO.members()
                .stream()
                .filter(member -> member.id().equals("engineer"))
                .findFirst()
                .orElseThrow();
        Choice off = new Choice("genai-training", "off", LocalDate.of(2025, 11, 10));
        return UsageEngine.usage(DEMO, engineer, List.of(off), LocalDate.of(2025, 12, 15), Interpretation.REGULATOR);
    }

    @Test
    void a_cell_of_the_comparison_says_how_much_less_or_more_than_the_first_column() throws Exception {
        Document on = read(usage(first(), OFF));
        Document off = read(usage(first(), OFF, new Choice("genai-training", "off", OFF)));

        assertThat(on.getDocumentElement().getTextContent()).contains("Items used by 19 Sep 2025");
        // 451, 283 for off today and with an objection, none for never and for Germany.
        assertThat(differences(on)).containsExactly("", "−168", "−168", "−451", "−451");
        assertThat(differences(off)).containsExactly("", "+168", "", "−283", "−283");
    }

    private static List<String> differences(Document page) {
        Element row = all(page, "tr").stream()
                .filter(one -> one.getAttribute("id").equals("compare-train-content-ai"))
                .findFirst()
                .orElseThrow();
        NodeList cells = row.getElementsByTagName("td");
        return IntStream.range(0, 5).mapToObj(i -> {
            NodeList spans = ((Element) cells.item(i)).getElementsByTagName("span");
            Element second = (Element) spans.item(1);
            return second.getAttribute("class").equals("difference") ? second.getTextContent().strip() : "";
        }).toList();
    }

    @Test
    void a_source_shows_its_words_place_date_and_contradictions() throws Exception {
        Document page = read(usage(first(), OFF, new Choice("genai-training", "off", OFF)));
        Element claim = claim(page, "covers-one");
        Element contradicting = claim(page, "covers-all");

        assertThat(claim.getTextContent()).contains("Stated. ", "Reliability B",
                "Contradicted by: The switch covers every AI. (Reported. ", "18 Sep 2024");
        assertThat(contradicting.getTextContent()).contains("Reported. ", "Reliability C",
                "Contradicted by: The switch covers AI that creates content.");
        assertThat(claim(page, "forward").getTextContent()).contains("“going forward”");
    }

    private static Element claim(Document page, String id) {
        return all(page, "li").stream()
                .filter(item -> item.getAttribute("id").equals("claim-" + id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void uses_under_review_have_their_own_mark_and_word_in_the_table() throws Exception {
        Document page = read(usage(first(), OFF, new Choice("objection:other-ai", "sent", OFF)));

        assertThat(row(page, "posts", "personalize").getTextContent()).contains("◐Under review, still in use");
        assertThat(row(page, "posts", "train-content-ai").getTextContent()).contains("●In use");
    }

    @Test
    void every_claim_says_the_day_on_which_it_was_made_or_else_that_of_its_source() throws Exception {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
        List<Element> claims = all(read(usage(first(), OFF)), "li");

        assertThat(claims).hasSizeGreaterThan(8).allSatisfy(item -> {
            Claim claim = DEMO.claim(item.getAttribute("id").substring("claim-".length()));
            LocalDate date = claim.date() != null ? claim.date() : DEMO.source(claim.source()).date();
            Element origin = all(item, "p").stream()
                    .filter(p -> p.getAttribute("class").equals("origin"))
                    .findFirst()
                    .orElseThrow();
            assertThat(origin.getTextContent()).contains(date == null ? "no date found" : day.format(date));
        });
        assertThat(claims).filteredOn(item -> item.getTextContent().contains("no date found")).isNotEmpty();
    }

    @Test
    void the_word_in_a_row_is_that_of_its_weakest_claim_and_leads_to_its_first() throws Exception {
        Usage usage = usage(first(), OFF, new Choice("genai-training", "off", OFF));
        Document page = read(usage);
        List<Element> rows = all(page, "tr");

        usage.flows()
                .forEach(flow -> assertThat(evidence(row(page, flow.data(), flow.use())))
                        .isEqualTo(weakest(flow.claims())));
        DEMO.uses()
                .stream()
                .filter(use -> !use.claims().isEmpty())
                .forEach(use -> assertThat(evidence(rows.stream()
                        .filter(one -> one.getAttribute("class").equals("use"))
                        .filter(one -> one.getTextContent().startsWith(use.name()))
                        .findFirst()
                        .orElseThrow())).isEqualTo(weakest(use.claims())));
        Comparison comparison = Comparison.of(DEMO, usage, AlternativeFinder.usual(DEMO, usage,
                AlternativeFinder.countries(DEMO, DEMO.members()), ColumnChoices.BEST));
        Stream.concat(comparison.differing().stream(), comparison.same().stream())
                .forEach(row -> assertThat(evidence(rows.stream()
                        .filter(one -> one.getAttribute("id").equals("compare-" + row.use()))
                        .findFirst()
                        .orElseThrow())).isEqualTo(weakest(row.claims())));
    }

    /** The word and the target of its link. */
    private static String evidence(Element row) {
        Element link = all(row, "a").getFirst();
        return link.getTextContent() + " " + link.getAttribute("href");
    }

    private static String weakest(List<String> claims) {
        return Stream.of("Assumed", "Reported", "Stated")
                .filter(word -> claims.stream()
                        .map(DEMO::claim)
                        .anyMatch(claim -> claim.kind().name().equals(word.toUpperCase(Locale.ROOT))))
                .findFirst()
                .orElseThrow() + " #claim-" + claims.getFirst();
    }
}
