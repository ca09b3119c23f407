package org.defaulton.session;

import java.util.List;

/**
 * What the platform’s side shows.
 *
 * @param trail the pages that lead to the one shown, which is the last; never empty
 * @param search the text in the search field
 */
public record MirrorState(List<MirrorPage> trail, String search) {
    public MirrorState {
        trail = List.copyOf(trail);
    }

    /** The page shown. */
    public MirrorPage page() {
        return trail.getLast();
    }

    MirrorState apply(MirrorEvent event) {
        return switch (event) {
            case MirrorEvent.PageOpened(MirrorPage page) -> new MirrorState(open(page), search);
            case MirrorEvent.WentBack() ->
                new MirrorState(trail.size() == 1 ? trail : trail.subList(0, trail.size() - 1), search);
            case MirrorEvent.Searched(String text) -> new MirrorState(trail, text);
        };
    }

    /** A section is a beginning; every other page is one step further; the page shown does not follow itself. */
    private List<MirrorPage> open(MirrorPage page) {
        if (page.kind() == MirrorPage.PageKind.SECTION) {
            return List.of(page);
        }
        return page.equals(page()) ? trail : Lists.append(trail, page);
    }
}
