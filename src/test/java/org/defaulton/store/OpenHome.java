package org.defaulton.store;

import java.nio.file.Path;
import java.time.Clock;
import org.defaulton.text.Problem;

/** Opens a home and says why that cannot be done. */
public final class OpenHome {
    private OpenHome() {
    }

    public static void main(String[] args) throws Problem {
        try (Store store = Store.open(new Home(Path.of(args[0])), Clock.systemUTC())) {
            System.out.println(store.notice());
        } catch (Problem e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }
}
