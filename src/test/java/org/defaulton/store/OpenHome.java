package org.defaulton.store;

import java.nio.file.Path;
import java.time.Clock;
import org.defaulton.text.UserException;

/** Opens a home and says why that cannot be done. */
public final class OpenHome {
    private OpenHome() {
    }

    public static void main(String[] args) throws UserException {
        try (Store store = Store.open(new HomeFolder(Path.of(args[0])), Clock.systemUTC())) {
            System.out.println(store.notice());
        } catch (UserException e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }
}
