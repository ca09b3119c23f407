package org.defaulton.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TrainingRuns;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.UseWindow;
import org.defaulton.scenario.ValueTurn;

/**
 * A second, literal implementation of the rules: day by day and item by item. Slow and independent of the engine's
 * code, so that it can verify the engine.
 */
public final class DayByDay {
    private final Scenario scenario;
    private final Member member;
    private final List<Choice> choices;
    private final Interpretation reading;
    private final Map<String, Map<LocalDate, Boolean>> stopped = new HashMap<>();
    private final Map<String, List<String>> turned = new HashMap<>();

    /** The answer for one flow. */
    public record Answer(Status status, LocalDate since, boolean underReview, long itemsUsed, long itemsComing) {}

    public DayByDay(Scenario scenario, Member member, List<Choice> given, LocalDate at, Interpretation reading) {
        this.scenario = scenario;
        this.member = member;
        this.reading = reading;
        this.choices = new ArrayList<>(withOutcomes(given));
        this.choices.removeIf(choice -> choice.at().isAfter(at));
    }

    private List<Choice> withOutcomes(List<Choice> given) {
        List<Choice> all = new ArrayList<>(given);
        all.sort(Comparator.comparing(Choice::at));
        List<Choice> outcomes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Choice sent = all.get(i);
            if (sent.value().equals("sent")) {
                ObjectionForm.RequestKind kind = scenario.objectionKind(sent.control());
                Integer own = kind.reviewDays();
                int days = kind.alwaysGranted() ? 0 : own == null ? scenario.form().reviewDays() : own;
                LocalDate end = sent.at().plusDays(days);
                boolean answered = false;
                for (int j = i + 1; j < all.size(); j++) {
                    answered |= all.get(j).control().equals(sent.control()) && !all.get(j).at().isAfter(end);
                }
                if (!answered) {
                    outcomes.add(new Choice(sent.control(), scenario.objectionKind(sent.control()).rule().word(), end));
                }
            }
        }
        all.addAll(outcomes);
        all.sort(Comparator.comparing(Choice::at));
        return all;
    }

    private String value(Control control, LocalDate day) {
        if (control.hold() != null && control.hold().when().equals(value(scenario.control(control.hold().by()), day))) {
            return control.hold().at();
        }
        if (control.turns().isEmpty()) {
            return chosen(control, control.initial(), day);
        }
        List<String> days = turned.computeIfAbsent(control.id(), key -> turned(control));
        return days.get(Math.max(0, (int) member.joined().until(day, ChronoUnit.DAYS)));
    }

    /** The last of the choices up to the day; the other value if there is none. */
    private String chosen(Control control, String other, LocalDate day) {
        String value = other;
        for (Choice choice : choices) {
            if (choice.control().equals(control.id()) && !choice.at().isAfter(day)) {
                value = choice.value();
            }
        }
        return value;
    }

    /** What a control with turns is set to on every day from joining on, far enough for every question. */
    private List<String> turned(Control control) {
        List<String> values = new ArrayList<>();
        String value = control.initial();
        LocalDate began = member.joined();
        boolean everChosen = false;
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            boolean joined = !day.isBefore(member.joined());
            String before = value;
            if (joined && choosesOn(control, day)) {
                everChosen = true;
                value = chosen(control, value, day);
            } else {
                value = turned(control, value, began, day, joined, everChosen);
            }
            if (!value.equals(before)) {
                began = joined ? day : member.joined();
            }
            if (joined) {
                values.add(value);
            }
        }
        return values;
    }

    private boolean choosesOn(Control control, LocalDate day) {
        return choices.stream()
                .filter(choice -> choice.control().equals(control.id()))
                .anyMatch(choice -> choice.at().equals(day)
                        || (day.equals(member.joined()) && choice.at().isBefore(day)));
    }

    /** Before the member joins, only a default is flipped. */
    private static String turned(Control control, String value, LocalDate began, LocalDate day, boolean joined,
            boolean everChosen) {
        for (ValueTurn turn : control.turns()) {
            boolean due = turn.at() != null
                    ? turn.at().equals(day)
                    : joined && began.plusMonths(turn.afterMonths()).equals(day);
            if (due && turn.from().equals(value) && (joined || turn.unlessChosen())
                    && !(everChosen && turn.unlessChosen())) {
                return turn.to();
            }
        }
        return value;
    }

    private boolean stops(Flow flow, LocalDate day) {
        return stopped.computeIfAbsent(flow.data() + ">" + flow.use(), key -> new HashMap<>())
                .computeIfAbsent(day, key -> {
                    boolean stop = false;
                    for (Control control : scenario.controls()) {
                        String value = value(control, day);
                        for (ControlEffect effect : control.effects()) {
                            stop |= effect.kind() == EffectKind.STOP && reaches(effect, flow)
                                    && (effect.value().equals(value) || Objects.equals(value, Control.ASK));
                        }
                    }
                    return stop;
                });
    }

    private boolean applies(Flow flow, LocalDate day) {
        Use use = scenario.use(flow.use());
        return flow.used() && !day.isBefore(member.joined()) && member.age() >= use.minimumAge()
                && !(scenario.contains(flow.consentIn(), member.place())
                        && (flow.consentFrom() == null || !day.isBefore(flow.consentFrom())))
                && use.windows()
                        .stream()
                        .anyMatch(window -> scenario.covers(window, member.place()) && window.covers(day));
    }

    private Status status(Flow flow, LocalDate day) {
        if (!flow.used()) {
            return Status.NOT_USED;
        }
        return !applies(flow, day) ? Status.NOT_APPLICABLE : stops(flow, day) ? Status.STOPPED : Status.IN_USE;
    }

    private LocalDate stopBegan(Flow flow, LocalDate day) {
        LocalDate first = day;
        while (first.isAfter(member.joined()) && stops(flow, first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return first;
    }

    private List<LocalDate> items(String data, LocalDate last) {
        List<LocalDate> made = new ArrayList<>();
        LocalDate first = member.joined();
        if (member.amount(data).from() != null && member.amount(data).from().isAfter(first)) {
            first = member.amount(data).from();
        }
        for (int i = 0; i < member.amount(data).atJoin(); i++) {
            made.add(first);
        }
        int n = member.amount(data).perMonth();
        for (YearMonth month = YearMonth.from(first); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            for (int j = 1; j <= n; j++) {
                made.add(month.atDay(1 + (int) Math.floor((j - 1) * month.lengthOfMonth() / (double) n)));
            }
        }
        LocalDate begin = first;
        made.removeIf(day -> day.isBefore(begin) || day.isAfter(last));
        return made;
    }

    private boolean isRun(Use use, LocalDate day) {
        TrainingRuns runs = use.runs() == null ? scenario.runs() : use.runs();
        return !day.isBefore(runs.first()) && (day.equals(runs.first())
                || day.getDayOfMonth() == 1 && runs.months().contains(day.getMonthValue()));
    }

    private long used(Flow flow, LocalDate by) {
        List<LocalDate> items = items(flow.data(), by);
        Use use = scenario.use(flow.use());
        boolean training = use.kind() == UseKind.TRAINING;
        List<LocalDate> unused = new ArrayList<>(items);
        for (LocalDate day = member.joined(); !day.isAfter(by); day = day.plusDays(1)) {
            if ((training && !isRun(use, day)) || !applies(flow, day)) {
                continue;
            }
            boolean stop = stops(flow, day);
            if (stop && (!training || reading == Interpretation.PLATFORM || !isDisputed(flow, stopBegan(flow, day)))) {
                continue;
            }
            LocalDate newest = stop ? stopBegan(flow, day).minusDays(1) : day;
            LocalDate oldest = oldest(use, day);
            unused.removeIf(item -> !item.isAfter(newest) && !item.isBefore(oldest));
        }
        return items.size() - unused.size();
    }

    private LocalDate oldest(Use use, LocalDate day) {
        for (UseWindow window : use.windows()) {
            if (scenario.covers(window, member.place()) && window.covers(day) && window.itemsFrom() != null) {
                return window.itemsFrom();
            }
        }
        return LocalDate.MIN;
    }

    private boolean isDisputed(Flow flow, LocalDate stopBegan) {
        LateOptOut late = scenario.use(flow.use()).lateOptOut();
        if (late == null || late.disputed() == null) {
            return false;
        }
        List<String> in = late.disputed().in();
        LocalDate from = late.disputed().from();
        return (in.isEmpty() || scenario.contains(in, member.place())) && (from == null || !stopBegan.isBefore(from));
    }

    /** The answer for the flow on the day. */
    public Answer answer(Flow flow, LocalDate at) {
        Status status = status(flow, at);
        LocalDate since = null;
        if (status == Status.STOPPED) {
            since = stopBegan(flow, at);
            while (!applies(flow, since)) {
                since = since.plusDays(1);
            }
        } else if (status == Status.IN_USE) {
            since = at;
            while (status(flow, since.minusDays(1)) == Status.IN_USE) {
                since = since.minusDays(1);
            }
        }
        long used = used(flow, at);
        return new Answer(status, since, status == Status.IN_USE && waits(flow, at), used,
                used(flow, at.plusMonths(12)) - used);
    }

    private boolean waits(Flow flow, LocalDate at) {
        return scenario.controls()
                .stream()
                .filter(control -> Objects.equals(value(control, at), "sent"))
                .flatMap(control -> control.effects().stream())
                .anyMatch(effect -> reaches(effect, flow) && effect.kind() == EffectKind.STOP
                        && effect.value().equals("granted"));
    }

    private static boolean reaches(ControlEffect effect, Flow flow) {
        return effect.uses().contains(flow.use()) && (effect.data().isEmpty() || effect.data().contains(flow.data()));
    }
}
