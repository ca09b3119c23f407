package org.defaulton.session;

/**
 * What the events so far add up to.
 *
 * @param scenario id of the scenario
 * @param history what can be undone
 * @param mirror what the platform's side shows
 * @param form the draft of the objection form
 * @param impact what the impact side shows
 * @param evidence the claims beside it
 * @param compared which choices are compared
 * @param columnForm the form with which a column is added to them
 * @param card the card that is open
 * @param window what has the room of the window
 */
public record SessionState(String scenario, CoreHistory history, MirrorState mirror, FormState form, ImpactState impact,
        EvidenceState evidence, CompareState compared, ColumnFormState columnForm, CardState card, WindowState window) {
    /** The member, the day and the choices as they are. */
    public CoreState now() {
        return history.now();
    }

    /** The page that the mirror shows. */
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
