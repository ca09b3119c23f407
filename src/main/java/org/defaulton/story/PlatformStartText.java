package org.defaulton.story;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.comparison.PlatformDefault;
import org.defaulton.comparison.PlatformRow;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.MinimumAge;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseWindow;
import org.defaulton.story.PlatformStory.PlatformCell;
import org.defaulton.text.Messages;
import org.defaulton.usage.ControlState;

/** What a platform does without a choice. */
final class PlatformStartText {
    private static final Messages TEXTS = Messages.of(PlatformStartText.class);

    private final PlatformRow row;
    private final Scenario scenario;
    private final Control control;

    PlatformStartText(PlatformRow row) {
        this.row = row;
        scenario = row.scenario();
        control = row.control();
    }

    PlatformCell cell() {
        return new PlatformCell(TEXTS.text("platforms.heading.start"), figure(row.start()), lines());
    }

    static String figure(PlatformDefault start) {
        return TEXTS.text("platforms." + start.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private List<Statement> lines() {
        return switch (row.start()) {
            case IN_USE -> List.of(asked(), inUse());
            case ASKED ->
                Stream.concat(Stream.of(control("platforms.asked.text", control.label())), preSet().stream()).toList();
            case OFF -> List.of(set("platforms.off.text"));
            case NOT_REACHED -> reasons().toList();
            case TOO_YOUNG -> List.of(tooYoung());
        };
    }

    /** Whether members were asked, told or neither when the use began to reach them. */
    private Statement asked() {
        return scenario.mainUse()
                .windows()
                .stream()
                .filter(window -> window.covers(row.usage().at())
                        && scenario.covers(window, row.usage().member().place()))
                .map(UseWindow::told)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(told -> Statement.restingOn(scenario, told.claims(), TEXTS.text("platforms.told")))
                .orElseGet(() -> control("platforms.nobody-asked"));
    }

    private Statement inUse() {
        if (!row.isControlOffered()) {
            String sentence = control.notOffered();
            return control.notOffered() == null
                    ? control("platforms.not-offered", control.label())
                    : Statement.restingOn(scenario, offers(), String.valueOf(sentence));
        }
        if (control.kind() == ControlKind.OBJECTION) {
            return control("platforms.no-setting");
        }
        return set("platforms.in-use.text");
    }

    /** What it is set to without a choice, in the sentence with this key unless it changed by itself. */
    private Statement set(String key) {
        ControlState now = ControlState.of(scenario, row.usage(), control);
        String value = control.labelOf(now.value() == null ? Control.ASK : now.value());
        if (now.turned() != null) {
            return Statement.restingOn(scenario, now.turned().turn().claims(),
                    TEXTS.text("platforms.turned.text", control.label(), value));
        }
        return Statement.restingOn(scenario, now.claims(control), TEXTS.text(key, control.label(), value));
    }

    /** The value that a pop-up of that day selects beforehand. */
    private Optional<Statement> preSet() {
        return control.prompts()
                .stream()
                .filter(prompt -> prompt.preSet() != null && prompt.asks(row.usage().at(), scenario.start()))
                .map(prompt -> Statement.restingOn(scenario, prompt.claims(),
                        TEXTS.text("platforms.pre-set", control.labelOf(String.valueOf(prompt.preSet())))))
                .reduce((_, later) -> later);
    }

    private List<String> offers() {
        return scenario.offers(control).stream().flatMap(window -> window.claims().stream()).distinct().toList();
    }

    private Stream<Statement> reasons() {
        return row.usage()
                .into(row.use().id())
                .stream()
                .filter(flow -> flow.status() == row.usage().total(row.use().id()).status())
                .flatMap(flow -> flow.because().stream())
                .distinct()
                .map(reason -> Statement.of(scenario, reason))
                .distinct()
                .limit(2);
    }

    private Statement tooYoung() {
        MinimumAge minimum = Objects.requireNonNull(scenario.minimumAge());
        return Statement.restingOn(scenario, minimum.claims(),
                TEXTS.text("platforms.too-young.text", scenario.name(), minimum.age()));
    }

    private Statement control(String key, Object... args) {
        return Statement.restingOn(scenario, control.claims(), TEXTS.text(key, args));
    }
}
