package org.defaulton.session;

/**
 * The state after the events so far.
 *
 * @param scenario id of the scenario
 * @param history the undoable part, with its undo history
 * @param mirror what the platform's side shows
 * @param form the draft of the objection form
 * @param impact what the impact side shows
 * @param evidence the claims beside it
 * @param compared which choices are compared
 * @param prompts the platform’s pop-ups and confirmations
 * @param window how the window is divided
 */
public record SessionState(String scenario, CoreHistory history, MirrorState mirror, FormState form, ImpactState impact,
        EvidenceState evidence, CompareState compared, ColumnFormState columnForm, CardState card, PromptState prompts,
        WindowState window) {
    /** The current member, day and choices. */
    public CoreState now() {
        return history.now();
    }

    /** The current page of the mirror. */
    public MirrorPage page() {
        return mirror.page();
    }

    /** Whether there is something to undo. */
    public boolean canUndo() {
        return !history.past().isEmpty();
    }

    /** Whether there is something to redo. */
    public boolean canRedo() {
        return !history.future().isEmpty();
    }
}
