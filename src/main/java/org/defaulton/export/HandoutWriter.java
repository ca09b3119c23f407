package org.defaulton.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.drawing.FlowDrawing;
import org.defaulton.drawing.TimeChartDrawing;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.LateOptOutText;
import org.defaulton.story.MadeUpNote;
import org.defaulton.story.Statement;
import org.defaulton.story.Story;
import org.defaulton.story.StoryAnswer;
import org.defaulton.story.StoryFocus;
import org.defaulton.story.Storyteller;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.ReasonTexts;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;

/**
 * Writes the whole state as one self-contained HTML file: no script, no picture, no font, no network. The same input
 * gives the same file, byte by byte.
 */
public final class HandoutWriter {
    private static final Messages TEXTS = Messages.of(HandoutWriter.class);

    private HandoutWriter() {
    }

    /**
     * The hand-out.
     *
     * @param usage of a member in this scenario
     * @param members whose countries the comparison considers
     * @return an HTML page that is also well-formed XML
     */
    public static String html(Scenario scenario, Usage usage, List<Member> members) {
        UsageChange change = UsageChange
                .lastChoice(scenario, usage.member(), usage.choices(), usage.at(), usage.reading())
                .orElse(null);
        Story story = Storyteller.tell(scenario, usage, change, StoryFocus.SETTINGS);
        MarkupWriter html = MarkupWriter.page()
                .open("html", "lang", Language.current().code(), "xmlns", "http://www.w3.org/1999/xhtml");
        head(html, story);
        html.open("body").open("main");
        HandoutSourceList sources = new HandoutSourceList(scenario);
        title(html, story, MadeUpNote.counts(scenario, usage.member()), sources);
        facts(html, scenario, usage);
        answers(html, story, sources);
        html.open("section").element("h2", TEXTS.text("flow.title")).open("figure");
        html.ready(SvgRenderer.svg(FlowDrawing.of(scenario, usage)))
                .element("figcaption", TEXTS.text("flow.caption"))
                .close()
                .close();
        overTime(html, scenario, usage);
        new HandoutUsageTable(scenario, usage, sources).write(html);
        new HandoutComparisonTable(scenario, usage, members, sources).write(html);
        sources.write(html);
        html.open("footer").element("p", TEXTS.text("footer", scenario.companyBeforePeriod())).close();
        return html.close().close().close() + "\n";
    }

    /**
     * Shows both interpretations if they differ, whichever the usage has: the hand-out is for people who were not
     * there.
     */
    private static void overTime(MarkupWriter html, Scenario scenario, Usage usage) {
        UsageOverTime course = UsageOverTime.of(scenario, usage.member(), usage.choices(), scenario.mainUse().id(),
                usage.at(), InterpretationChoice.BOTH);
        html.open("section")
                .element("h2", TEXTS.text("time.title", course.use().name()))
                .open("figure")
                .ready(SvgRenderer.svg(TimeChartDrawing.forFiles(course, usage.at())))
                .element("figcaption", TEXTS.text("time.caption"))
                .close()
                .close();
    }

    private static void head(MarkupWriter html, Story story) {
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", TEXTS.text("title", story.headline()))
                .element("style", style())
                .close();
    }

    private static void title(MarkupWriter html, Story story, String note, HandoutSourceList sources) {
        html.open("header").element("p", TEXTS.text("product"), "class", "product").element("h1", story.headline());
        line(html, story.below(), "below", sources);
        html.element("p", note, "class", "note").close();
    }

    private static void facts(MarkupWriter html, Scenario scenario, Usage usage) {
        html.open("section").element("h2", TEXTS.text("facts.title")).open("dl");
        fact(html, "facts.platform", scenario.listName());
        fact(html, "facts.member", TEXTS.text("facts.member.text", usage.member().name(), usage.member().age(),
                new ReasonTexts(scenario).place(usage.member()), usage.member().joined()));
        fact(html, "facts.day", TEXTS.date(usage.at()));
        LateOptOutText.reading(scenario, usage).ifPresent(line -> fact(html, "facts.reading", line.text()));
        List<Choice> made = usage.choices().stream().filter(choice -> !choice.at().isAfter(usage.at())).toList();
        if (made.isEmpty()) {
            fact(html, "facts.choices", TEXTS.text("facts.choices.none"));
        }
        made.forEach(choice -> fact(html, "facts.choices", choice(scenario, choice)));
        html.close().close();
    }

    private static String choice(Scenario scenario, Choice choice) {
        Control control = scenario.control(choice.control());
        String value = control.labelOf(choice.value());
        String chosen = control.isSetByMember() ? "facts.choice" : "facts.choice.admin";
        return TEXTS.text(control.kind() == ControlKind.OBJECTION ? "facts.request" : chosen, choice.at(),
                control.label(), Language.current().small(value), value);
    }

    private static void fact(MarkupWriter html, String key, String text) {
        html.open("div").element("dt", TEXTS.text(key)).element("dd", text).close();
    }

    private static void answers(MarkupWriter html, Story story, HandoutSourceList sources) {
        html.open("section", "class", "answers").element("h2", TEXTS.text("answers.title"));
        for (StoryAnswer answer : List.of(story.now(), story.changed(), story.unchanged())) {
            html.open("div", "class", "answer")
                    .element("h3", answer.question())
                    .element("p", answer.figure(), "class", "figure");
            line(html, answer.line(), "line", sources);
            html.close();
        }
        html.close();
    }

    private static void line(MarkupWriter html, Statement line, String styleClass, HandoutSourceList sources) {
        html.open("p", "class", styleClass).text(line.text());
        sources.word(html, line.kind(), line.claims());
        html.close();
    }

    /** The colors and shapes of hand-outs and diagrams, as a style sheet. */
    public static String style() {
        try (InputStream in = HandoutWriter.class.getResourceAsStream("handout.css")) {
            if (in == null) {
                throw new IllegalStateException("handout.css");
            }
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
