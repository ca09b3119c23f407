package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One platform, described as data.
 *
 * @param id stable id, such as "my-platform"; also the name of its file
 * @param name the platform's name, as its members know it
 * @param company the company that runs the platform; the platform's name if the file does not name it
 * @param settingsName the platform's name for its settings; "Settings" if the file does not name them
 * @param condition the name of this variant in lists of platforms, never shown to members; null for the platform itself
 * @param start the day on which a session begins
 * @param mainControl id of the control that the headline is about
 * @param look its colors
 * @param regions sets of countries by id; a region may include regions defined before it
 * @param traits what sets members apart and decides what applies to them; empty for nothing
 * @param sources the texts behind the claims
 * @param claims every statement that the app makes about the platform
 * @param data the data categories, in the order shown
 * @param groups which kinds of data a diagram may show as one row
 * @param uses the uses, in the order shown
 * @param flows which data goes into which use
 * @param controls what can be changed on the screens, by the member, the administrator or nobody
 * @param runs the training runs of uses without runs of their own; {@link TrainingRuns#NONE} if the file has none
 * @param sections the mirrored settings
 * @param articles the help articles
 * @param form the form; {@link ObjectionForm#NONE} if the file has none
 * @param timeline dated events, oldest first
 * @param minimumAge the minimum age of members, null for none
 * @param members the members to choose from, the default first; empty if the file names none, until {@link #with(List)}
 * @param population id of the model of all its members; null for none
 * @param everyone the model itself; null if there is none, and until {@link #with(Population)} adds it
 * @param archive the archive that members get as a copy of their data; null if it is not known
 */
public record Scenario(String id, String name, String company, String settingsName, @Nullable String condition,
        LocalDate start, String mainControl, AccentColors look, Map<String, List<String>> regions, List<Trait> traits,
        List<Source> sources, List<Claim> claims, List<DataCategory> data, List<DataGroup> groups, List<Use> uses,
        List<Flow> flows, List<Control> controls, TrainingRuns runs, List<Section> sections, List<Article> articles,
        ObjectionForm form, List<TimelineEvent> timeline, @Nullable MinimumAge minimumAge, List<Member> members,
        @Nullable String population, @Nullable Population everyone, @Nullable ArchiveFormat archive) {
    private static final Messages TEXTS = Messages.of(Scenario.class);

    public Scenario {
        company = company == null ? name : company;
        settingsName = settingsName == null ? TEXTS.text("settings") : settingsName;
        regions = OmittedKeys.copyOrEmpty(regions);
        traits = OmittedKeys.copyOrEmpty(traits);
        sources = OmittedKeys.copyOrEmpty(sources);
        claims = OmittedKeys.copyOrEmpty(claims);
        data = OmittedKeys.copyOrEmpty(data);
        groups = OmittedKeys.copyOrEmpty(groups);
        uses = OmittedKeys.copyOrEmpty(uses);
        flows = OmittedKeys.copyOrEmpty(flows);
        controls = OmittedKeys.copyOrEmpty(controls);
        sections = OmittedKeys.copyOrEmpty(sections);
        articles = OmittedKeys.copyOrEmpty(articles);
        runs = runs == null ? TrainingRuns.NONE : runs;
        form = form == null ? ObjectionForm.NONE : form;
        timeline = OmittedKeys.copyOrEmpty(timeline);
        members = OmittedKeys.copyOrEmpty(members);
    }

    /** A copy with other members. */
    public Scenario with(List<Member> others) {
        return new Scenario(id, name, company, settingsName, condition, start, mainControl, look, regions, traits,
                sources, claims, data, groups, uses, flows, controls, runs, sections, articles, form, timeline,
                minimumAge, others, population, everyone, archive);
    }

    /**
     * A copy with the population, whose sources and claims follow those of the scenario. If both have the same source,
     * the scenario's is kept.
     */
    public Scenario with(Population people) {
        List<Source> more = people.sources()
                .stream()
                .filter(source -> sources.stream().noneMatch(own -> own.id().equals(source.id())))
                .toList();
        return new Scenario(id, name, company, settingsName, condition, start, mainControl, look, regions, traits,
                OmittedKeys.together(sources, more), OmittedKeys.together(claims, people.claims()), data, groups, uses,
                flows, controls, runs, sections, articles, form, timeline, minimumAge, members, population, people,
                archive);
    }

    /** The name in lists of platforms and their variants. */
    public String listName() {
        return condition == null ? name : condition;
    }

    /** The company at the end of a sentence, without the period of an abbreviation such as "Inc.". */
    public String companyBeforePeriod() {
        return company.endsWith(".") ? company.substring(0, company.length() - 1) : company;
    }

    /** Why a person of this age cannot be a member, as a sentence; empty if they can. */
    public Optional<String> refusal(long years) {
        return minimumAge == null ? Optional.empty() : minimumAge.refusal(name, years);
    }

    /**
     * What the main control stops: its first effect that stops anything.
     *
     * @throws IllegalArgumentException if it stops nothing
     */
    public ControlEffect mainStop() {
        return find(control(mainControl).effects(), effect -> effect.kind() == EffectKind.STOP, "stop of the control",
                mainControl);
    }

    /** The use that the main control governs. */
    public Use mainUse() {
        return use(mainStop().uses().getFirst());
    }

    /** The claim with the id. */
    public Claim claim(String claimId) {
        return find(claims, claim -> claim.id().equals(claimId), "claim", claimId);
    }

    /** The source with the id. */
    public Source source(String sourceId) {
        return find(sources, source -> source.id().equals(sourceId), "source", sourceId);
    }

    /** The data category with the id. */
    public DataCategory data(String dataId) {
        return find(data, category -> category.id().equals(dataId), "data category", dataId);
    }

    /** The use with the id. */
    public Use use(String useId) {
        return find(uses, use -> use.id().equals(useId), "use", useId);
    }

    /** The training runs of the use; none if it does not train. */
    public TrainingRuns runs(Use use) {
        if (use.kind() == UseKind.ONGOING) {
            return TrainingRuns.NONE;
        }
        return use.runs() == null ? runs : use.runs();
    }

    /** Ids of the claims behind the runs of all uses that train. */
    public List<String> runClaims() {
        return uses.stream().flatMap(use -> runs(use).claims().stream()).distinct().toList();
    }

    /** The flow from the data into the use. */
    public Flow flow(String dataId, String useId) {
        return find(flows, flow -> flow.data().equals(dataId) && flow.use().equals(useId), "flow",
                dataId + " into " + useId);
    }

    /** Where and when the platform offers the control; empty if it always does. */
    public List<UseWindow> offers(Control control) {
        return control.offeredWith() == null ? control.offered() : use(control.offeredWith()).windows();
    }

    /** Whether the platform offers the control to members there on the day. */
    public boolean isOffered(Control control, MemberPlace place, LocalDate day) {
        List<UseWindow> offers = offers(control);
        return offers.isEmpty() || offers.stream().anyMatch(window -> window.covers(day) && covers(window, place));
    }

    /** The first day after the given one on which an offer of the control to members there begins; empty for none. */
    public Optional<LocalDate> nextOffer(Control control, MemberPlace place, LocalDate day) {
        return offers(control).stream()
                .filter(window -> covers(window, place))
                .flatMap(window -> Stream.ofNullable(window.from()))
                .filter(from -> from.isAfter(day))
                .min(LocalDate::compareTo);
    }

    /** The control with the id. */
    public Control control(String controlId) {
        return findControl(controlId).orElseThrow(() -> unknown("control", controlId));
    }

    /** The control with the id, if there is one. */
    public Optional<Control> findControl(String controlId) {
        return controls.stream().filter(control -> control.id().equals(controlId)).findFirst();
    }

    /** The article with the id. */
    public Article article(String articleId) {
        return find(articles, article -> article.id().equals(articleId), "article", articleId);
    }

    /** Whether the platform has a form for requests. */
    public boolean hasForm() {
        return !form.kinds().isEmpty();
    }

    /** The kind of request that sets the objection control. */
    public ObjectionForm.RequestKind objectionKind(String controlId) {
        return find(form.kinds(), kind -> kind.control().equals(controlId), "request kind", controlId);
    }

    /** The promise to grant such a request of a member there; empty if it is not given. */
    public Optional<ObjectionForm.RequestPromise> promise(ObjectionForm.RequestKind kind, MemberPlace place) {
        return Optional.ofNullable(kind.promised())
                .filter(promise -> promise.in().isEmpty() || contains(promise.in(), place));
    }

    /** The section with the id. */
    public Section section(String sectionId) {
        return find(sections, section -> section.id().equals(sectionId), "section", sectionId);
    }

    /** The row with the id. */
    public Row row(String rowId) {
        return find(rows().toList(), row -> row.id().equals(rowId), "row", rowId);
    }

    /** The section that has the row, on its own page or further down. */
    public Section sectionOf(Row row) {
        return find(sections, section -> section.allRows().anyMatch(row::equals), "section with the row", row.id());
    }

    /** The row whose page has the row; empty if it is on the page of its section. */
    public Optional<Row> above(Row row) {
        return rows().filter(parent -> parent.groups().stream().anyMatch(group -> group.rows().contains(row)))
                .findFirst();
    }

    /** The labels on the way to the row: the section, and every row whose page leads on. */
    public List<String> wayTo(Row row) {
        return above(row).map(parent -> OmittedKeys.together(wayTo(parent), List.of(parent.label())))
                .orElseGet(() -> List.of(sectionOf(row).label()));
    }

    /** Every row of every section, each followed by the rows on its page. */
    public Stream<Row> rows() {
        return sections.stream().flatMap(Section::allRows);
    }

    /** The member's traits. */
    public List<Trait> traits(Member member) {
        return traits.stream().filter(trait -> member.traits().contains(trait.id())).toList();
    }

    /** The member without traits that this platform does not have. */
    public Member withKnownTraits(Member member) {
        return member.with(member.country(), member.age(), traits(member).stream().map(Trait::id).toList());
    }

    /** The trait with the id. */
    public Trait trait(String traitId) {
        return find(traits, trait -> trait.id().equals(traitId), "trait", traitId);
    }

    /** Whether the entry of a list of places is a trait, not a country or region. */
    public boolean isTrait(String entry) {
        return traits.stream().anyMatch(trait -> trait.id().equals(entry));
    }

    /** Whether any of the entries is the country, one of its regions, or one of the traits. */
    public boolean contains(List<String> places, MemberPlace member) {
        return places.stream()
                .anyMatch(entry -> entry.equals(member.country()) || member.traits().contains(entry)
                        || contains(regions.getOrDefault(entry, List.of()), member));
    }

    /** What members there were told before the window of the use opened that they are in on the day; empty for nothing. */
    public Optional<UseWindow.MemberNotice> notice(Use use, MemberPlace place, LocalDate day) {
        return use.windows()
                .stream()
                .filter(window -> window.covers(day) && covers(window, place))
                .flatMap(window -> Stream.ofNullable(window.told()))
                .findFirst();
    }

    /** Whether the window covers the member. Does not check the day. */
    public boolean covers(UseWindow window, MemberPlace member) {
        return (window.in().isEmpty() || contains(window.in(), member)) && !contains(window.outside(), member);
    }

    /** Uses a loop because every click looks up the claims of every sentence on the screen. */
    private static <T> T find(List<T> all, Predicate<T> wanted, String what, String id) {
        for (T each : all) {
            if (wanted.test(each)) {
                return each;
            }
        }
        throw unknown(what, id);
    }

    private static IllegalArgumentException unknown(String what, String id) {
        return new IllegalArgumentException("The scenario has no " + what + " \"" + id + "\".");
    }
}
