package org.defaulton.usage;

import java.util.ArrayList;
import java.util.List;

/** Merges lists of claims. The lists are short, so a linear search is faster than a set. */
final class ClaimUnion {
    private ClaimUnion() {
    }

    /** The claims of both lists, each once, in order. */
    static List<String> together(List<String> claims, List<String> more) {
        List<String> all = new ArrayList<>(claims.size() + more.size());
        addOnce(claims, all);
        addOnce(more, all);
        return all;
    }

    /** Adds the claims that are missing. */
    static void addOnce(List<String> more, List<String> claims) {
        for (String claim : more) {
            if (!claims.contains(claim)) {
                claims.add(claim);
            }
        }
    }
}
