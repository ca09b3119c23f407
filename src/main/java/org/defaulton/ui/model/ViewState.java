package org.defaulton.ui.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.defaulton.comparison.Comparison;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.population.PopulationReport;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.CoreState;
import org.defaulton.session.OpenPrompt;
import org.defaulton.session.SessionState;
import org.defaulton.story.Story;
import org.defaulton.ui.model.PopulationQuery.PopulationStoryQuery;
import org.defaulton.ui.model.StoryQuery.OverTimeStoryQuery;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UsageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the screens show at one time. The usage is computed at once; what only some screens need is computed
 * on demand, shared, and kept until its input changes.
 */
public final class ViewState {
    private final Scenario scenario;
    private final List<Member> members;
    private final SessionState state;
    private final Member member;
    private final Usage usage;
    private final @Nullable UsageChange lastChange;
    private final DerivedValue<ControlsQuery, Map<String, ControlState>> controls;
    private final DerivedValue<StoryQuery, Story> story;
    private final DerivedValue<OverTimeQuery, UsageOverTime> overTime;
    private final DerivedValue<OverTimeStoryQuery, Story> overTimeStory;
    private final DerivedValue<ComparisonQuery, Comparison> comparison;
    private final DerivedValue<ComparisonQuery, Comparison> pair;
    private final DerivedValue<PopulationQuery, Optional<PopulationReport>> population;
    private final DerivedValue<PopulationStoryQuery, Optional<Story>> populationStory;

    /** The input of the states of the controls. */
    private record ControlsQuery(Scenario scenario, Usage usage) {
        Map<String, ControlState> states() {
            return ControlState.all(scenario, usage);
        }
    }

    /**
     * Creates a state.
     *
     * @param scenario the platform
     * @param members the available members
     * @param state the session's state
     * @param member the current member, with the current country and age
     * @param usage how the member's data is used on the current day
     * @param lastChange what the last choice changed; null before the first one
     * @param last the previous state, whose unchanged values are reused; null for none
     */
    public ViewState(Scenario scenario, List<Member> members, SessionState state, Member member, Usage usage,
            @Nullable UsageChange lastChange, @Nullable ViewState last) {
        this.scenario = scenario;
        this.members = List.copyOf(members);
        this.state = state;
        this.member = member;
        this.usage = usage;
        this.lastChange = lastChange;
        controls = kept(last, before -> before.controls, new ControlsQuery(scenario, usage), ControlsQuery::states);
        story = kept(last, before -> before.story, new StoryQuery(scenario, usage, lastChange, StoryQuery.focus(state)),
                StoryQuery::story);
        overTime = kept(last, before -> before.overTime, OverTimeQuery.of(this), OverTimeQuery::usage);
        overTimeStory = kept(last, before -> before.overTimeStory, new OverTimeStoryQuery(overTime, usage, story),
                OverTimeStoryQuery::story);
        ComparisonQuery columns = new ComparisonQuery(scenario, this.members, usage, state.compared());
        comparison = kept(last, before -> before.comparison, columns, ComparisonQuery::all);
        pair = kept(last, before -> before.pair, columns, ComparisonQuery::pair);
        population = kept(last, before -> before.population, PopulationQuery.of(this), PopulationQuery::report);
        populationStory = kept(last, before -> before.populationStory, new PopulationStoryQuery(scenario, population),
                PopulationStoryQuery::story);
    }

    private static <Q, V> DerivedValue<Q, V> kept(@Nullable ViewState last,
            Function<ViewState, DerivedValue<Q, V>> value, Q query, Function<Q, V> rule) {
        return last == null ? new DerivedValue<>(query, rule) : value.apply(last).of(query);
    }

    /**
     * The state of a session.
     *
     * @param members the members to choose from beside those that were opened
     * @param day the day to show, which differs from the session's during a drag
     * @param last the previous state, whose unchanged values are reused; null for none
     */
    static ViewState of(Scenario scenario, List<Member> members, SessionState state, LocalDate day,
            @Nullable ViewState last) {
        CoreState now = state.now();
        List<Member> all = now.members(members);
        Member member = all.stream()
                .filter(known -> known.id().equals(now.member()))
                .findFirst()
                .orElse(all.getFirst())
                .with(now.country(), now.age(), now.traits());
        if (last != null && last.scenario.equals(scenario) && last.member.equals(member) && last.usage.at().equals(day)
                && last.state.now().made().equals(now.made())) {
            return new ViewState(scenario, all, state, last.member, last.usage, last.lastChange, last);
        }
        List<Choice> choices = now.choices();
        Usage usage = UsageEngine.usage(scenario, member, choices, day, Interpretation.PLATFORM);
        Usage known = last != null && last.scenario.equals(scenario) ? last.usage : null;
        UsageChange change = UsageChange.lastChoice(scenario, choices, usage, known).orElse(null);
        return new ViewState(scenario, all, state, member, usage, change, last);
    }

    /** This state with the usage of another member. */
    public ViewState with(Member newMember, Usage newUsage, @Nullable UsageChange change) {
        return new ViewState(scenario, members, state, newMember, newUsage, change, this);
    }

    /** The platform. */
    public Scenario scenario() {
        return scenario;
    }

    /** The available members. */
    public List<Member> members() {
        return members;
    }

    /** The session's state. */
    public SessionState state() {
        return state;
    }

    /** The current member, with the current country and age. */
    public Member member() {
        return member;
    }

    /** How the member's data is used on the current day. */
    public Usage usage() {
        return usage;
    }

    /** What the last choice changed; null before the first one. */
    public @Nullable UsageChange lastChange() {
        return lastChange;
    }

    /** The current day. */
    public LocalDate day() {
        return usage.at();
    }

    /** The state of the control for the member on the day. */
    public ControlState control(Control control) {
        ControlState known = controls.get().get(control.id());
        if (known == null) {
            throw new IllegalArgumentException("The scenario has no control " + control.id());
        }
        return known;
    }

    /** Whether the platform offers the control in the member's country. */
    public boolean offered(Control control) {
        return control(control).offered();
    }

    /** The pop-up or confirmation that the platform puts before its page; empty for none. */
    public Optional<OpenPrompt> prompt() {
        return OpenPrompt.of(scenario, state, usage, controls.get());
    }

    /** Whether there is anything to open the form for: a request that it offers on the day, or one that was sent. */
    public boolean isFormOpen() {
        return !offeredRequests().isEmpty() || !state.now().requests().isEmpty();
    }

    /** What the form offers the member on the day. */
    public List<ObjectionForm.RequestKind> offeredRequests() {
        return scenario.form().kinds().stream().filter(kind -> offered(scenario.control(kind.control()))).toList();
    }

    /** The value that the control shows, whether held, chosen or its default; null for none. */
    public @Nullable String value(Control control) {
        return control(control).value();
    }

    /** The use in focus; by default, the one that the main control governs. */
    public String focusedUse() {
        String chosen = state.impact().focus();
        return scenario.uses().stream().anyMatch(use -> use.id().equals(chosen)) ? chosen : scenario.mainUse().id();
    }

    /**
     * The story behind the headline and the answers: about all members or usage over time while one of these views is
     * open.
     */
    public Story story() {
        return switch (state.impact().view()) {
            case TIME, TIME_TABLE -> overTimeStory.get();
            case EVERYONE, EVERYONE_TABLE -> populationStory.get().orElseGet(story::get);
            default -> story.get();
        };
    }

    /** Usage over time of the use in focus. */
    public UsageOverTime overTime() {
        return overTime.get();
    }

    /** All columns side by side, a year on. */
    public Comparison comparison() {
        return comparison.get();
    }

    /** Only the two columns drawn over each other: first the outline, then the one in full. */
    public Comparison pair() {
        return pair.get();
    }

    /** The results of the model of all members; empty if the scenario has none. */
    public Optional<PopulationReport> population() {
        return population.get();
    }
}
