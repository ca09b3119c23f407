package org.defaulton.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.ReasonTexts;
import org.defaulton.usage.StatusNames;
import org.defaulton.usage.TurnedValue;
import org.defaulton.usage.Usage;

/**
 * What a member could do from a day on, or could have done. What makes sense depends on what the member has done so
 * far.
 */
public final class AlternativeFinder {
    private static final Messages TEXTS = Messages.of(AlternativeFinder.class);

    private final Scenario scenario;
    private final Usage usage;
    private final List<Choice> made;
    private final MainSwitchState main;
    private final ObjectionColumn objections;

    private AlternativeFinder(Scenario scenario, Usage usage, ColumnChoices pick) {
        this.scenario = scenario;
        this.usage = usage;
        made = made(usage);
        main = MainSwitchState.of(scenario, usage);
        objections = new ObjectionColumn(scenario, usage, main, pick);
    }

    /**
     * The usual columns: leaving everything as it is, the other value of the main control, sending a request, never
     * having been in, living elsewhere. If the main control asks first, both answers have a column; if only the
     * administrator can set it, the name of the column says so. A column that cannot differ is left out.
     *
     * @param usage the member's usage on the day on which the columns diverge; later choices are ignored
     * @param countries codes of candidate countries, best known first
     * @param pick what to show in the columns that can be changed
     */
    public static List<Alternative> usual(Scenario scenario, Usage usage, List<String> countries, ColumnChoices pick) {
        AlternativeFinder alternatives = new AlternativeFinder(scenario, usage, pick);
        List<Alternative> columns = new ArrayList<>(List.of(alternatives.leave()));
        Stream.of(alternatives.refuse(), alternatives.other(), alternatives.object(), alternatives.never())
                .flatMap(Optional::stream)
                .forEach(columns::add);
        String country = pick.country().isEmpty()
                ? MostDifferentCountry.of(scenario, usage, columns.getFirst(), scenario.mainUse().id(), countries)
                : pick.country();
        if (!country.isEmpty()) {
            columns.add(alternatives.elsewhere(country));
        }
        return List.copyOf(columns);
    }

    /**
     * A column that the person added.
     *
     * @param usage the member's usage; choices after its day are ignored
     * @param country code, ISO 3166-1 alpha-2
     * @param age in whole years
     * @param more choices of any day, in the order in which they are made
     */
    public static Alternative own(Usage usage, String id, String name, String country, int age, List<Choice> more) {
        return new Alternative(id, name, usage.member().with(country, age),
                Stream.concat(made(usage).stream(), more.stream()).toList());
    }

    /**
     * The choices of an objection that is sent on a day and answered when the scenario's rule would answer it.
     *
     * @param objection id of the objection control
     * @param outcome what the platform decides
     */
    public static List<Choice> objection(Scenario scenario, String objection, RequestState outcome, LocalDate sent) {
        LocalDate answered = sent.plusDays(scenario.form().reviewDays(scenario.objectionKind(objection)));
        return List.of(new Choice(objection, RequestState.SENT.word(), sent),
                new Choice(objection, outcome.word(), answered));
    }

    /** Candidate countries: those of the members, then those named by the scenario's windows, each once. */
    public static List<String> countries(Scenario scenario, List<Member> members) {
        Stream<String> named = scenario.uses()
                .stream()
                .flatMap(use -> use.windows().stream())
                .flatMap(window -> Stream.concat(window.in().stream(), window.outside().stream()))
                .filter(place -> !scenario.regions().containsKey(place) && !scenario.isTrait(place));
        return Stream.concat(members.stream().map(Member::country), named).distinct().toList();
    }

    /** Id of the objection control in the column with an objection; empty without one. */
    public static String objectionOf(Scenario scenario, Usage usage, ColumnChoices pick) {
        return new AlternativeFinder(scenario, usage, pick).objections.control().orElse("");
    }

    /** Leaves out later choices, which can still be prevented on this day. */
    private static List<Choice> made(Usage usage) {
        return usage.choices().stream().filter(choice -> !choice.at().isAfter(usage.at())).toList();
    }

    private Alternative leave() {
        return column(Alternative.LEAVE, leaveName(), made);
    }

    private String leaveName() {
        if (main.isRequest()) {
            return TEXTS.text(main.value() == null ? "leave.unsent" : "leave.sent");
        }
        boolean offered = usage.at().equals(main.day());
        if (!offered || main.held() || !main.control().isSetByMember()) {
            return TEXTS.text("leave.not-offered");
        }
        return main.value() == null ? TEXTS.text("leave.unanswered") : named("leave", main.value());
    }

    /** If the control asks first, "no" comes before "yes". */
    private Optional<Alternative> refuse() {
        return main.settable()
                .filter(_ -> main.isOpen())
                .map(day -> set(Alternative.REFUSE, answerName(main.stop().value(), "no", day), main.stop().value(),
                        day));
    }

    private Optional<Alternative> other() {
        if (main.isRequest()) {
            return Optional.ofNullable(main.value())
                    .filter(value -> main.stops() || RequestState.SENT.is(value))
                    .map(_ -> set(Alternative.SWITCH, TEXTS.text("withdraw"), RequestState.WITHDRAWN.word(),
                            usage.at()));
        }
        String value = main.other().id();
        return main.changeable()
                .map(day -> set(Alternative.SWITCH,
                        main.isOpen() ? answerName(value, "yes", day) : switchName(value, day), value, day));
    }

    private Alternative set(String id, String name, String value, LocalDate day) {
        return column(id, name, plus(made, new Choice(main.control().id(), value, day)));
    }

    private String answerName(String value, String answer, LocalDate day) {
        return main.control().kind() == ControlKind.TOGGLE && day.equals(usage.at()) && main.control().isSetByMember()
                ? TEXTS.text("answer." + answer)
                : switchName(value, day);
    }

    /** A choice that only the administrator can make is named as such. */
    private String switchName(String value, LocalDate day) {
        if (!main.control().isSetByMember()) {
            return day.equals(usage.at())
                    ? named("admin.today", value)
                    : TEXTS.text("admin.later", main.control().labelOf(value), day);
        }
        return day.equals(usage.at())
                ? named("switch.today", value)
                : TEXTS.text("switch.later", main.control().labelOf(value), day);
    }

    private Optional<Alternative> object() {
        return objections.control().map(control -> {
            List<Choice> all = new ArrayList<>(made);
            Optional<LocalDate> day = main.settable().filter(_ -> main.isOpen() || !main.stops());
            day.ifPresent(stop -> all.add(new Choice(main.control().id(), main.stop().value(), stop)));
            all.addAll(objections.choices(control));
            String outcome = StatusNames.outcomeWithin(objections.outcome());
            String name = day.isEmpty()
                    ? TEXTS.text("object.alone", outcome)
                    : TEXTS.text("object", stopName(), outcome);
            return column(Alternative.OBJECT, name, all);
        });
    }

    private String stopName() {
        boolean answer = main.isOpen() && main.stop().value().equals("off");
        return answer ? TEXTS.text("object.no") : named("object", main.stop().value());
    }

    /** No such column if nothing let the use begin: a member who does nothing was never in it. */
    private Optional<Alternative> never() {
        boolean began = made.stream()
                .anyMatch(choice -> choice.control().equals(main.control().id())
                        && !choice.value().equals(main.stop().value()))
                || TurnedValue.until(usage.at(), scenario, usage.member(), made, main.control())
                        .stream()
                        .anyMatch(turned -> !turned.turn().to().equals(main.stop().value()));
        String first = ControlState.onJoining(scenario, usage.member(), main.control()).value();
        boolean stopped = first == null || first.equals(main.stop().value());
        boolean canBeHeld = main.control().hold() != null;
        if (main.settable().isEmpty() || canBeHeld || (stopped && !began)) {
            return Optional.empty();
        }
        List<Choice> others = made.stream().filter(choice -> !choice.control().equals(main.control().id())).toList();
        return Optional
                .of(column(Alternative.NEVER, neverName(), Stream.concat(keptStopped(), others.stream()).toList()));
    }

    /** Stopped on the day of joining, and again on every day on which that would change by itself. */
    private Stream<Choice> keptStopped() {
        LocalDate joined = usage.member().joined();
        Stream<LocalDate> turns = main.control()
                .turns()
                .stream()
                .filter(turn -> turn.changes(main.stop().value()))
                .map(turn -> turn.day(joined))
                .filter(day -> day.isAfter(joined))
                .sorted();
        return Stream.concat(Stream.of(joined), turns)
                .map(day -> new Choice(main.control().id(), main.stop().value(), day));
    }

    private String neverName() {
        return main.control().kind() == ControlKind.TOGGLE
                ? TEXTS.text("never.toggle." + main.stop().value())
                : TEXTS.text("never.value", main.control().labelOf(main.stop().value()));
    }

    private Alternative elsewhere(String country) {
        Member there = usage.member().with(country, usage.member().age());
        return new Alternative(Alternative.COUNTRY, TEXTS.text("country", new ReasonTexts(scenario).country(country)),
                there, made);
    }

    /** Toggles read as on and off; other values are named. */
    private String named(String key, String value) {
        String label = main.control().labelOf(value);
        return main.control().kind() == ControlKind.TOGGLE
                ? TEXTS.text(key + ".toggle", label, Language.current().small(label))
                : TEXTS.text(key + ".value", label);
    }

    private Alternative column(String id, String name, List<Choice> choices) {
        return new Alternative(id, name, usage.member(), choices);
    }

    private static List<Choice> plus(List<Choice> choices, Choice more) {
        return Stream.concat(choices.stream(), Stream.of(more)).toList();
    }
}
