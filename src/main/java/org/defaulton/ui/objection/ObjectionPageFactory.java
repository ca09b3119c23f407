package org.defaulton.ui.objection;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.FormCheck;
import org.defaulton.session.FormState;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.RequestStatus;
import org.defaulton.session.Saving;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the objection form. The state alone determines which one shows, so that undoing the sending leads back
 * to the draft: the draft if there is one, its review while it is open, otherwise the last request.
 */
public final class ObjectionPageFactory {
    /** The draft, or without one the last request. */
    static final MirrorPage FORM = new MirrorPage(MirrorPage.PageKind.FORM, "");
    /** The last request, even while there is a draft. */
    static final MirrorPage STATUS = new MirrorPage(MirrorPage.PageKind.FORM, "status");

    private final Intents intents;
    private final ObservableValue<Saving> saving;
    private final EvidenceOpener opener;
    /** The page opened before, if it still exists; a strong reference would keep it in memory. */
    private WeakReference<@Nullable Node> last = new WeakReference<>(null);

    /**
     * Creates the factory.
     *
     * @param intents gets what the user wants
     * @param saving whether everything has been saved
     * @param opener opens the claims behind a sentence
     */
    public ObjectionPageFactory(Intents intents, ObservableValue<Saving> saving, EvidenceOpener opener) {
        this.intents = intents;
        this.opener = opener;
        this.saving = saving;
    }

    /** The pages of the form. */
    private enum FormPage {
        FORM(""),
        NOT_OFFERED(NotOfferedView.FIRST),
        REVIEW(ReviewView.FIRST),
        STATUS(StatusView.FIRST);

        /** Id of the node that gets the focus; empty for the first field. */
        private final String first;

        FormPage(String first) {
            this.first = first;
        }
    }

    /** What a page is made for: the form offers these requests. */
    private record FormPageKey(FormPage part, List<ObjectionForm.RequestKind> offered) {}

    /** Equal for states that the same view can show. */
    public Object key(MirrorPage page, ViewState shown) {
        return pageKey(page, shown);
    }

    private static FormPageKey pageKey(MirrorPage page, ViewState shown) {
        FormState form = shown.state().form();
        boolean sent = RequestStatus.lastOn(shown.usage().at(), shown.state().now(), shown.scenario()).isPresent();
        if (sent && (form.equals(FormState.EMPTY) || page.equals(STATUS))) {
            return new FormPageKey(FormPage.STATUS, List.of());
        }
        if (shown.offeredRequests().isEmpty()) {
            return new FormPageKey(FormPage.NOT_OFFERED, List.of());
        }
        return form.reviewing() && FormCheck.of(form, shown.scenario()).ready()
                ? new FormPageKey(FormPage.REVIEW, List.of())
                : new FormPageKey(FormPage.FORM, shown.offeredRequests());
    }

    /** The view of a page of the form. */
    public View open(MirrorPage page, ViewState shown) {
        FormPage part = pageKey(page, shown).part;
        View view = switch (part) {
            case FORM -> new FormView(intents, saving, opener, shown);
            case NOT_OFFERED -> new NotOfferedView(shown);
            case REVIEW -> new ReviewView(intents);
            case STATUS -> new StatusView(intents, opener);
        };
        Node before = last.get();
        if (before != null && NodeFactory.hasFocusInside(before)) {
            FocusTransfer.moveTo(view.node(), part == FormPage.FORM ? firstField(shown.scenario().form()) : part.first);
        }
        last = new WeakReference<>(view.node());
        return view;
    }

    private static String firstField(ObjectionForm form) {
        return FormCheck.FIELDS.stream().filter(form::has).findFirst().orElseThrow();
    }
}
