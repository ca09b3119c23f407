package org.defaulton.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.defaulton.usage.InterpretationChoice;

/**
 * What the impact side shows.
 *
 * @param view the open view
 * @param unfolded ids of the expanded uses, which show their flows
 * @param focus id of the use whose ribbons the flow shows; empty for the one that the main control governs
 * @param readings how the chart over time interprets a late opt-out
 * @param everyone the parameters set in the model of all members, by name; the others have the studies' values
 */
public record ImpactState(ImpactView view, List<String> unfolded, String focus, InterpretationChoice readings,
        Map<String, String> everyone) {
    /** The flow into the use that the main control governs, and both interpretations if they differ. */
    static final ImpactState START = new ImpactState(ImpactView.FLOW, List.of(), "", InterpretationChoice.BOTH,
            Map.of());

    public ImpactState {
        unfolded = List.copyOf(unfolded);
        everyone = Map.copyOf(everyone);
    }

    ImpactState apply(ImpactEvent event) {
        return switch (event) {
            case ImpactEvent.ViewOpened(ImpactView opened) -> showing(opened);
            case ImpactEvent.UseUnfolded(String use, boolean open) ->
                new ImpactState(view, unfold(use, open), focus, readings, everyone);
            case ImpactEvent.UseFocused(String use) -> new ImpactState(view, unfolded, use, readings, everyone);
            case ImpactEvent.InterpretationsChosen(InterpretationChoice others) ->
                new ImpactState(view, unfolded, focus, others, everyone);
            case ImpactEvent.EveryoneSet(String parameter, String value) ->
                new ImpactState(view, unfolded, focus, readings, set(parameter, value));
        };
    }

    /** Opens the form's view with the form, and leaves it with the form. */
    ImpactState after(MirrorPage left, MirrorPage opened) {
        if (opened.kind() == MirrorPage.PageKind.FORM) {
            return left.kind() == MirrorPage.PageKind.FORM ? this : showing(ImpactView.FORM);
        }
        return view == ImpactView.FORM ? showing(ImpactView.FLOW) : this;
    }

    private ImpactState showing(ImpactView opened) {
        return new ImpactState(opened, unfolded, focus, readings, everyone);
    }

    private List<String> unfold(String use, boolean open) {
        List<String> others = unfolded.stream().filter(shown -> !shown.equals(use)).toList();
        return open ? Lists.append(others, use) : others;
    }

    private Map<String, String> set(String parameter, String value) {
        Map<String, String> set = new HashMap<>(everyone);
        set.remove(parameter);
        if (!value.isEmpty()) {
            set.put(parameter, value);
        }
        return set;
    }
}
