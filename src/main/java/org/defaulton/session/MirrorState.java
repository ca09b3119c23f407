package org.defaulton.session;

import java.util.List;

/**
 * What the platform’s side shows.
 *
 * @param trail the pages that led to the current one, which is the last; never empty
 * @param search the text in the search field
 */
public record MirrorState(List<MirrorPage> trail, String search) {
    public MirrorState {
        trail = List.copyOf(trail);
    }

    /** The current page. */
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

    /** A section starts a new trail; any other page extends it, unless it is already the current one. */
    private List<MirrorPage> open(MirrorPage page) {
        if (page.kind() == MirrorPage.PageKind.SECTION) {
            return List.of(page);
        }
        return page.equals(page()) ? trail : Lists.append(trail, page);
    }
}
