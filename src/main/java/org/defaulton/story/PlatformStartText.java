package org.defaulton.story;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.comparison.PlatformDefault;
import org.defaulton.comparison.PlatformRow;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.MinimumAge;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.PlatformStory.PlatformCell;
import org.defaulton.text.Messages;
import org.defaulton.usage.ControlState;

/** What a platform does without a choice. */
final class PlatformStartText {
    private static final Messages TEXTS = Messages.of(PlatformStartText.class);

    private final PlatformRow row;
    private final Scenario scenario;
    private final Control control;
    private final MainControl main;

    PlatformStartText(PlatformRow row) {
        this.row = row;
        scenario = row.scenario();
        control = row.control();
        main = MainControl.of(scenario, row.usage());
    }

    PlatformCell cell() {
        return new PlatformCell(TEXTS.text("platforms.heading.start"), figure(), lines().toList());
    }

    private String figure() {
        return TEXTS.text(isUndecided()
                ? "platforms.undecided"
                : "platforms." + row.start().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether the platform asks the administrator instead of the person. */
    private boolean isUndecided() {
        return row.start() == PlatformDefault.ASKED && !control.isSetByMember();
    }

    private Stream<Statement> lines() {
        return switch (row.start()) {
            case IN_USE -> Stream.concat(Stream.of(asked()), inUse());
            case ASKED -> isUndecided()
                    ? Stream.of(control("platforms.undecided.text"), control("platforms.undecided.until"))
                    : Stream.concat(Stream.of(control("platforms.asked.text", control.label())), preSet().stream());
            case OFF -> off();
            case NOT_REACHED -> reasons();
            case TOO_YOUNG -> Stream.of(tooYoung());
        };
    }

    /** Whether members were told or asked when the use began to reach them, or neither. */
    private Statement asked() {
        return scenario.notice(row.use(), row.usage().member().place(), row.usage().at())
                .map(told -> Statement.restingOn(scenario, told.claims(), TEXTS.text("platforms.told")))
                .orElseGet(() -> control(wasAsked()
                        ? control.isSetByMember() ? "platforms.unanswered" : "platforms.undecided.text"
                        : "platforms.nobody-asked"));
    }

    /** Whether it is in use, in whole or in part, without the answer to a question. */
    private boolean wasAsked() {
        return main.happened() instanceof MainControlStory.Unanswered
                || (main.happened() instanceof MainControlStory.ChangedByItself turned && turned.unanswered());
    }

    private Stream<Statement> inUse() {
        if (!main.offered()) {
            return Stream.of(Statement.restingOn(scenario, offers(), Objects.requireNonNull(control.notOffered())));
        }
        return switch (main.happened()) {
            case MainControlStory.Unanswered _ -> Stream.empty();
            case MainControlStory.Unrequested _ -> Stream.of(control("platforms.no-setting"));
            case MainControlStory.ChangedByItself turned -> Stream.of(turned(turned));
            default -> Stream.of(starts("platforms.in-use.text"));
        };
    }

    private Stream<Statement> off() {
        Stream<Statement> why = switch (main.happened()) {
            case MainControlStory.Untouched now when main.stopsSome(now.value()) ->
                Stream.of(starts("platforms.off.text"));
            case MainControlStory.ChangedByItself turned when main.stopsSome(turned.value()) ->
                Stream.of(turned(turned));
            default -> reasons();
        };
        return control.isSetByMember()
                ? why
                : Stream.concat(why, Stream.of(control("platforms.only-admin", control.label())));
    }

    private Statement turned(MainControlStory.ChangedByItself turned) {
        return Statement.restingOn(scenario, turned.claims(),
                TEXTS.text("platforms.turned.text", control.label(), control.labelOf(turned.value())));
    }

    /** What the person found it at; a flip before the person joined says so, too. */
    private Statement starts(String key) {
        ControlState now = ControlState.of(scenario, row.usage(), control);
        return Statement.restingOn(scenario, now.claims(control),
                TEXTS.text(key, control.label(), control.labelOf(String.valueOf(now.value()))));
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
