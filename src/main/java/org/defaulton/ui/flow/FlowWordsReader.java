package org.defaulton.ui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.defaulton.drawing.DataRow;
import org.defaulton.drawing.FlowLayout;
import org.defaulton.drawing.FlowLink;
import org.defaulton.drawing.FlowModel;
import org.defaulton.drawing.FlowTexts;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.flow.FlowWords.FocusWords;
import org.defaulton.ui.flow.FlowWords.HeadingWords;
import org.defaulton.ui.flow.FlowWords.LineWords;
import org.defaulton.ui.flow.FlowWords.RowWords;
import org.defaulton.ui.flow.FlowWords.UseWords;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.StatusSymbol;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;
import org.defaulton.usage.StatusNames;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UseTotal;

/** Collects the labels of a flow. */
final class FlowWordsReader {
    private static final Messages TEXTS = Messages.of(FlowWordsReader.class);

    private final ViewState shown;
    private final Scenario scenario;
    private final FlowModel model;
    private final List<FlowWords> words = new ArrayList<>();

    private FlowWordsReader(ViewState shown, FlowModel model) {
        this.shown = shown;
        this.model = model;
        scenario = shown.scenario();
    }

    /** The labels, in reading order. */
    static List<FlowWords> read(ViewState shown, FlowModel model) {
        return new FlowWordsReader(shown, model).all();
    }

    private List<FlowWords> all() {
        words.add(new HeadingWords(false, FlowTexts.dataHeading()));
        words.add(new HeadingWords(true, FlowTexts.usesHeading()));
        unusedHeading();
        othersHeading();
        beyond();
        stopped();
        rows(model.used(), 0, true);
        rows(model.unused(), model.used().size(), false);
        UseTotal focus = model.focus();
        words.add(new FocusWords(focus, before(focus)));
        for (int i = 0; i < model.others().size(); i++) {
            UseTotal total = model.others().get(i);
            words.add(new UseWords(i, total, before(total)));
        }
        return words;
    }

    private void rows(List<DataRow> rows, int from, boolean used) {
        for (int i = 0; i < rows.size(); i++) {
            words.add(new RowWords(from + i, rows.get(i), used));
        }
    }

    /** The use before the last choice, or in the flow drawn as an outline. */
    private UseTotal before(UseTotal total) {
        UsageChange change = shown.lastChange();
        return change == null ? total : change.before().total(total.use());
    }

    private void unusedHeading() {
        if (!model.unused().isEmpty()) {
            line(FlowLine.UNUSED, StatusSymbol.NOT_USED, FlowTexts.unused(scenario.use(model.focus().use()).kind()), "",
                    claims(model.links()
                            .stream()
                            .filter(link -> model.unused().contains(link.row()))
                            .flatMap(link -> link.claims().stream())));
        }
    }

    /** The status of all other uses; those with another status have their own line. */
    private void othersHeading() {
        if (!model.others().isEmpty()) {
            long used = model.others().stream().filter(FlowWordsReader::isSimplyUsed).count();
            words.add(new LineWords(FlowLine.OTHERS, used > 0 ? StatusSymbol.IN_USE : null,
                    TEXTS.text("others." + othersHeading(used)), "",
                    claimsInto(model.others().stream().map(UseTotal::use))));
        }
    }

    private String othersHeading(long used) {
        Control main = scenario.control(scenario.mainControl());
        if (used > 0 && used < model.others().size()) {
            return "unmarked";
        }
        return used > 0 && model.isSetApart(main) ? "not-" + main.kind() : "also";
    }

    private static boolean isSimplyUsed(UseTotal total) {
        return !FlowLayout.hasStatusLine(total);
    }

    /** How many uses do not apply; the table lists them. */
    private void beyond() {
        if (!model.beyond().isEmpty()) {
            List<String> names = model.beyond().stream().map(use -> scenario.use(use).name()).toList();
            line(FlowLine.BEYOND, StatusSymbol.NOT_APPLICABLE, FlowTexts.beyond(names.size()),
                    Language.current().list(names), claimsInto(model.beyond().stream()));
        }
    }

    private void stopped() {
        if (model.focus().status() == Status.STOPPED) {
            LocalDate since = model.ribbons()
                    .stream()
                    .flatMap(link -> link.flows().stream())
                    .map(FlowUsage::since)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            line(FlowLine.STOPPED, StatusSymbol.STOPPED,
                    since.equals(shown.usage().at())
                            ? TEXTS.text("stopped.today")
                            : StatusNames.statusSince(Status.STOPPED, false, since),
                    "", claims(model.ribbons().stream().flatMap(link -> link.claims().stream())));
        }
    }

    private void line(FlowLine line, StatusSymbol mark, String text, String help, List<String> claims) {
        words.add(new LineWords(line, mark, text, help, claims));
    }

    /** The claims behind everything that goes into the uses, whether it is drawn or not. */
    private List<String> claimsInto(Stream<String> uses) {
        return claims(uses.map(shown.usage()::into).flatMap(flows -> FlowLink.claims(flows).stream()));
    }

    private static List<String> claims(Stream<String> claims) {
        return claims.distinct().toList();
    }
}
