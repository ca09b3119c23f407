package org.defaulton.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.defaulton.scenario.AccentColors;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.DataGroup;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.GdprRight;
import org.defaulton.scenario.Hold;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Reliability;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.scenario.TrainingRuns;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.UseWindow;

/** A small platform with the windows of the real one and a control of every sort, written down by hand. */
public final class HandMade {
    /** Countries that the real platform left out until 3 November 2025, and GB, which it left out in between. */
    static final List<String> EEA = List.of("DE", "NO");

    /** Disputed for everyone and from the beginning. */
    private static final LateOptOut LATE_OPT_OUT = new LateOptOut(List.of("c-late"),
            new LateOptOut.DisputedInterpretation("a regulator", List.of(), null, List.of("c-disputed")));

    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 3);

    private HandMade() {
    }

    /** The platform. */
    public static Scenario scenario() {
        return new Scenario("hand-made", "Hand-made", "Hand-made", "Settings", null, LocalDate.of(2024, 9, 19),
                "genai-training", new AccentColors("#0a66c2", "#70b5f9", "#ffffff"),
                Map.of("EU", List.of("DE", "FR"), "EEA", List.of("EU", "NO"), "EEA-CH", List.of("EEA", "CH")),
                List.of(),
                List.of(new Source("help", "Help pages", "Hand-made", null, LocalDate.of(2024, 9, 18), Reliability.A,
                        null)),
                List.of(claim("c-flow"), claim("c-window"), claim("c-age"), claim("c-control"), claim("c-effect"),
                        claim("c-turn"), claim("c-kind"), claim("c-promise"), claim("c-use"), claim("c-late"),
                        claim("c-disputed")),
                List.of(data("posts"), data("profile"), data("resumes"), data("private-messages"), data("activity")),
                List.of(), uses(), flows(), controls(),
                new TrainingRuns(LocalDate.of(2024, 9, 1), List.of(3, 6, 9, 12), List.of("c-use")), List.of(),
                List.of(), form(), List.of(), null, List.of(), null, null, null);
    }

    /** Joined on 1 September 2022 with one item of each kind, and eight posts a month. */
    public static Member member(String country, int age) {
        return new Member("tester", "Tester", country, age, LocalDate.of(2022, 9, 1),
                Map.of("posts", new ItemAmount(1, 8), "profile", new ItemAmount(1, 0), "resumes", new ItemAmount(0, 1),
                        "private-messages", new ItemAmount(5, 40), "activity", new ItemAmount(0, 90)));
    }

    private static Claim claim(String id) {
        return new Claim(id, "It is so.", EvidenceKind.STATED, "help", LocalDate.of(2024, 9, 18), "so", List.of());
    }

    private static DataCategory data(String id) {
        return new DataCategory(id, id.replace('-', ' '), "Data.", null);
    }

    private static List<Use> uses() {
        return List.of(use("train-content-ai", UseKind.TRAINING, 18, null, contentAi()),
                use("train-microsoft-ai", UseKind.TRAINING, 18, "Public posts may go to Microsoft.",
                        window(List.of("GB"), List.of(), NOVEMBER, null)),
                use("personalize", UseKind.ONGOING, 0, null, window(List.of(), List.of(), null, null)),
                use("improve-products", UseKind.ONGOING, 0, null, window(List.of(), List.of(), null, null)),
                use("security", UseKind.ONGOING, 0, null, window(List.of(), List.of(), null, null)),
                use("microsoft-ads", UseKind.ONGOING, 0, null,
                        window(List.of(), List.of("EEA", "CH"), NOVEMBER, null)));
    }

    private static UseWindow[] contentAi() {
        LocalDate first = LocalDate.of(2024, 8, 1);
        List<String> paused = List.of("CA", "HK", "CN");
        return new UseWindow[]{window(List.of(), List.of("EEA-CH", "GB", "CA", "HK", "CN"), first, null),
                window(List.of("GB"), List.of(), first, LocalDate.of(2024, 9, 20)),
                window(paused, List.of(), first, LocalDate.of(2025, 1, 22)),
                window(List.of("EEA-CH", "GB", "CA", "HK"), List.of(), NOVEMBER, null)};
    }

    private static UseWindow window(List<String> in, List<String> outside, LocalDate from, LocalDate until) {
        return new UseWindow(in, outside, from, until, null, List.of("c-window"), null, null);
    }

    private static Use use(String id, UseKind kind, int age, String note, UseWindow... windows) {
        return new Use(id, "To " + id, id.replace('-', ' '), "A use.", kind, age, List.of(windows), note,
                List.of("c-age"), List.of("c-use"), kind == UseKind.TRAINING ? LATE_OPT_OUT : null, null, null);
    }

    private static List<Flow> flows() {
        return List.of(flow("posts", "train-content-ai"), flow("profile", "train-content-ai"),
                flow("resumes", "train-content-ai"),
                new Flow("private-messages", "train-content-ai", false, List.of(), null, List.of("c-flow"), null),
                flow("posts", "train-microsoft-ai"), flow("private-messages", "personalize"),
                flow("activity", "personalize"), flow("posts", "improve-products"), flow("resumes", "improve-products"),
                flow("private-messages", "security"), flow("posts", "microsoft-ads"),
                new Flow("activity", "microsoft-ads", true, List.of("EEA", "GB"), null, List.of("c-flow"), null));
    }

    private static Flow flow(String data, String use) {
        return new Flow(data, use, true, List.of(), null, List.of("c-flow"), null);
    }

    private static List<Control> controls() {
        return List.of(
                toggle("genai-training", null, stop("off", "train-content-ai"), stop("off", "train-microsoft-ai")),
                toggle("ads-data-sharing", new Hold("ads-outside", "off", "off"), stop("off", "microsoft-ads")),
                toggle("ads-outside", null),
                toggle("messaging-suggestions", null, stop("off", "personalize", "private-messages")),
                toggle("save-resumes", null, stop("off", "train-content-ai", "resumes"),
                        stop("off", "improve-products", "resumes")),
                toggle("harmful-message-detection", null,
                        new ControlEffect("off", EffectKind.LIMIT, List.of("security"), List.of("private-messages"),
                                "the extra scan", List.of("c-effect"))),
                objection("objection:content-ai",
                        List.of(stop("granted", "train-content-ai"), stop("granted", "train-microsoft-ai"),
                                stop("partly-granted", "train-content-ai"))),
                objection("objection:other-ai", List.of(stop("granted", "improve-products"),
                        stop("granted", "personalize"), stop("partly-granted", "improve-products"))),
                objection("objection:other", List.of()));
    }

    public static Control toggle(String id, Hold hold, ControlEffect... effects) {
        return new Control(id, ControlKind.TOGGLE, "Switch " + id,
                List.of(new Control.ControlValue("on", "On"), new Control.ControlValue("off", "Off")), "on", List.of(),
                null, null, hold, List.of(effects), List.of(), List.of(), List.of("c-control"), ControlSetter.MEMBER);
    }

    private static Control objection(String id, List<ControlEffect> effects) {
        return new Control(id, ControlKind.OBJECTION, id, List.of(), null, List.of(), null, null, null, effects,
                List.of(), List.of(), List.of("c-control"), ControlSetter.MEMBER);
    }

    public static ControlEffect stop(String value, String use, String... data) {
        return new ControlEffect(value, EffectKind.STOP, List.of(use), List.of(data), null, List.of("c-effect"));
    }

    private static ObjectionForm form() {
        return new ObjectionForm("Objection", "Object", "Say what.", 30, "Waiting.", List.of(),
                Stream.of("content-ai granted", "other-ai partly-granted", "other refused")
                        .map(HandMade::kind)
                        .toList(),
                List.of(), List.of("c-kind"));
    }

    private static ObjectionForm.RequestKind kind(String idAndRule) {
        String[] parts = idAndRule.split(" ");
        return new ObjectionForm.RequestKind("objection:" + parts[0], "Object to " + parts[0], parts[0], "", "", "",
                parts[0].equals("other") ? GdprRight.NONE : null, false, null, false, null, RequestState.of(parts[1]),
                List.of(), List.of("c-kind"));
    }

    /** The platform with more controls. */
    public static Scenario with(Control... more) {
        Scenario old = scenario();
        return new Scenario(old.id(), old.name(), old.company(), old.settingsName(), old.condition(), old.start(),
                old.mainControl(), old.look(), old.regions(), old.traits(), old.sources(), old.claims(), old.data(),
                old.groups(), old.uses(), old.flows(), Stream.concat(old.controls().stream(), Stream.of(more)).toList(),
                old.runs(), old.sections(), old.articles(), old.form(), old.timeline(), null, old.members(), null, null,
                null);
    }

    /** The platform with data that a diagram may show as one row. */
    public static Scenario with(DataGroup... groups) {
        Scenario old = scenario();
        return new Scenario(old.id(), old.name(), old.company(), old.settingsName(), old.condition(), old.start(),
                old.mainControl(), old.look(), old.regions(), old.traits(), old.sources(), old.claims(), old.data(),
                List.of(groups), old.uses(), old.flows(), old.controls(), old.runs(), old.sections(), old.articles(),
                old.form(), old.timeline(), null, old.members(), null, null, null);
    }

    /** The platform with other uses and flows in place of its own. */
    static Scenario with(UnaryOperator<Use> use, UnaryOperator<Flow> flow) {
        Scenario old = scenario();
        return new Scenario(old.id(), old.name(), old.company(), old.settingsName(), old.condition(), old.start(),
                old.mainControl(), old.look(), old.regions(), old.traits(), old.sources(), old.claims(), old.data(),
                old.groups(), old.uses().stream().map(use).toList(), old.flows().stream().map(flow).toList(),
                old.controls(), old.runs(), old.sections(), old.articles(), old.form(), old.timeline(), null,
                old.members(), null, null, null);
    }

    /** Reads choices such as "genai-training=off@2025-11-10", separated by spaces. */
    public static List<Choice> choices(String text) {
        return Stream.of(text.strip().split("\\s+")).filter(one -> !one.isEmpty()).map(HandMade::choice).toList();
    }

    private static Choice choice(String text) {
        int equals = text.indexOf('=');
        int at = text.indexOf('@');
        return new Choice(text.substring(0, equals), text.substring(equals + 1, at),
                LocalDate.parse(text.substring(at + 1)));
    }

    /** The flow of the usage from the data into the use. */
    static FlowUsage flow(Usage usage, String data, String use) {
        return usage.into(use).stream().filter(flow -> flow.data().equals(data)).findFirst().orElseThrow();
    }
}
