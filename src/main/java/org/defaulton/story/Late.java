package org.defaulton.story;

import java.util.List;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Use;

/** What is said of items made before switching a training use off. */
final class Late {
    private Late() {
    }

    /** Ids of the claims of a regulator who reads it otherwise than the platform. */
    static List<String> disputed(Use use) {
        LateOptOut late = use.lateOptOut();
        LateOptOut.Disputed disputed = late == null ? null : late.disputed();
        return disputed == null ? List.of() : disputed.claims();
    }
}
