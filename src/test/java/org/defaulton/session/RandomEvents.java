package org.defaulton.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.defaulton.scenario.RequestState;
import org.defaulton.usage.Choice;
import org.defaulton.usage.InterpretationChoice;

/** What an impatient user might do: anything, in any order. */
public final class RandomEvents {
    private static final List<String> FIELDS = List.of(FormState.KIND, FormState.REASON, FormState.EMAIL);
    private final Random random;

    public RandomEvents(long seed) {
        this.random = new Random(seed);
    }

    /** This many events after the first. */
    public List<SessionEvent> list(int count) {
        return Stream.generate(this::any).limit(count).toList();
    }

    public SessionEvent any() {
        return random.nextInt(3) == 0 ? undoable() : other();
    }

    public HistoryEvent.Undoable undoable() {
        return switch (random.nextInt(6)) {
            case 0 -> new HistoryEvent.MemberChosen(word(), random.nextBoolean() ? "US" : "DE", 13 + random.nextInt(80),
                    random.nextBoolean() ? List.of() : List.of(word()));
            case 1 -> new HistoryEvent.DateMoved(day());
            case 2 -> new HistoryEvent.Chosen(word(), random.nextBoolean() ? "on" : "off", day());
            case 3 -> new HistoryEvent.MemberOpened(new OpenedMember(word(), word(), "US", random.nextInt(80), day(),
                    Map.of(word(), new OpenedMember.OpenedItems(random.nextInt(9), 1, day(), List.of())), List.of()));
            case 4 -> random.nextBoolean()
                    ? new HistoryEvent.PromptAnswered(word(), random.nextBoolean() ? "on" : "off", day())
                    : new HistoryEvent.PopUpDeclined(word(), day(), day());
            default -> new HistoryEvent.RequestSent(day());
        };
    }

    private SessionEvent other() {
        return switch (random.nextInt(24)) {
            case 0, 1 -> new HistoryEvent.Undone();
            case 2 -> new HistoryEvent.Redone();
            case 3 -> new MirrorEvent.PageOpened(new MirrorPage(
                    MirrorPage.PageKind.values()[random.nextInt(MirrorPage.PageKind.values().length)], word()));
            case 4 -> new MirrorEvent.WentBack();
            case 5 -> new MirrorEvent.Searched(word());
            case 6 -> new FormEvent.FieldEdited(FIELDS.get(random.nextInt(FIELDS.size())), word());
            case 7 -> new FormEvent.FieldLeft(FIELDS.get(random.nextInt(FIELDS.size())));
            case 8 -> random.nextBoolean() ? new FormEvent.ReviewOpened() : new FormEvent.ReviewClosed();
            case 9 -> new ImpactEvent.ViewOpened(random.nextBoolean() ? ImpactView.USES : ImpactView.TIME);
            case 10 -> new ImpactEvent.UseUnfolded(word(), random.nextBoolean());
            case 11 -> new EvidenceEvent.EvidenceOpened(Stream.generate(this::word).limit(random.nextInt(3)).toList());
            case 12 -> new ImpactEvent.UseFocused(word());
            case 13 -> new ImpactEvent.EveryoneSet(word(), word());
            case 14 -> new CompareEvent.ColumnAdded(new CustomColumn(word(), word(), "DE", random.nextInt(100),
                    List.of(new Choice(word(), word(), day()))));
            case 15 -> random.nextBoolean()
                    ? new CompareEvent.ColumnRemoved(word())
                    : new CompareEvent.CountryCompared(word());
            case 16 -> new CompareEvent.ObjectionCompared(word(),
                    RequestState.OUTCOMES.get(random.nextInt(RequestState.OUTCOMES.size())));
            case 17 -> random.nextBoolean()
                    ? new CompareEvent.PairPicked(word(), word())
                    : new CompareEvent.FlowDrawn(
                            CompareState.Drawn.values()[random.nextInt(CompareState.Drawn.values().length)]);
            case 18 -> random.nextBoolean()
                    ? new EvidenceEvent.EvidenceClosed()
                    : random.nextBoolean()
                            ? new WindowStateEvent.Enlarged(random.nextBoolean())
                            : new WindowStateEvent.PlatformsCompared(random.nextBoolean());
            case 19 -> new ImpactEvent.InterpretationsChosen(
                    InterpretationChoice.values()[random.nextInt(InterpretationChoice.values().length)]);
            case 20 -> random.nextBoolean()
                    ? new CardEvent.CardClosed()
                    : new CardEvent.CardOpened(new OpenCard(
                            OpenCard.CardKind.values()[random.nextInt(OpenCard.CardKind.values().length)], word()));
            case 21 -> columnForm();
            case 22 -> prompt();
            default -> new FormEvent.FormCleared();
        };
    }

    private PromptEvent prompt() {
        return switch (random.nextInt(3)) {
            case 0 -> new PromptEvent.PopUpSet(word(), day(), word());
            case 1 -> new PromptEvent.ConfirmationOpened(word(), word());
            default -> new PromptEvent.ConfirmationDeclined();
        };
    }

    private ColumnFormEvent columnForm() {
        return switch (random.nextInt(4)) {
            case 0 -> new ColumnFormEvent.ColumnFormClosed();
            case 1 -> new ColumnFormEvent.ColumnFieldEdited(word(), word());
            default -> new ColumnFormEvent.ColumnFormOpened();
        };
    }

    /** Not only the letters of one alphabet, and now and then nothing. */
    private String word() {
        String letters = "aé\"\\\n\u0000ж漢\uD83D\uDE00";
        return random.ints(random.nextInt(4), 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .filter(letter -> !Character.isSurrogate(letter.charAt(0)))
                .reduce("", String::concat);
    }

    private LocalDate day() {
        return TinyScenario.START.plusDays(random.nextInt(4_000));
    }
}
