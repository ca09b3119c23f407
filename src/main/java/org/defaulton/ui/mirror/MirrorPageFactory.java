package org.defaulton.ui.mirror;

import java.util.function.BiFunction;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Section;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;

/**
 * Creates the pages of the mirror.
 *
 * @param intents gets what the user wants
 * @param evidence opens the claims behind a sentence
 * @param form creates the page of the objection form
 * @param formKey distinguishes the pages of the form: form, review, status
 */
public record MirrorPageFactory(Intents intents, EvidenceOpener evidence, BiFunction<MirrorPage, ViewState, View> form,
        BiFunction<MirrorPage, ViewState, Object> formKey) {
    /** Equal for states that the same page can show. */
    Object key(MirrorPage page, ViewState shown) {
        return page.kind() == MirrorPage.PageKind.FORM ? formKey.apply(page, shown) : page;
    }

    View open(MirrorPage page, ViewState shown) {
        return switch (page.kind()) {
            case SECTION -> new SectionPage(shown.scenario().section(page.id()), intents);
            case ROW -> new RowPage(shown.scenario().row(page.id()), intents, shown, evidence);
            case ARTICLE -> new ArticlePage(shown, page.id(), intents, evidence);
            case FORM -> form.apply(page, shown);
        };
    }

    View search() {
        return new SearchPage(intents);
    }

    /** The section of the last page of the trail. */
    static Section section(ViewState shown) {
        Scenario scenario = shown.scenario();
        for (MirrorPage page : shown.state().mirror().trail().reversed()) {
            if (page.kind() == MirrorPage.PageKind.SECTION) {
                return scenario.section(page.id());
            }
            if (page.kind() == MirrorPage.PageKind.ROW) {
                return scenario.sectionOf(scenario.row(page.id()));
            }
        }
        return scenario.sections().getFirst();
    }
}
