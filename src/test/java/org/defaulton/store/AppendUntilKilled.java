package org.defaulton.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.defaulton.session.EventLog;

/** A program that does nothing but save, and says so each time; {@link KillTest} ends it, unless told how many. */
final class AppendUntilKilled {
    private AppendUntilKilled() {
    }

    /** Goes on with the session in the home, for ever or up to an event. */
    public static void main(String[] args) throws Exception {
        try (Store store = Homes.open(Path.of(args[0]))) {
            store.notice().ifPresent(System.out::println);
            Optional<Homes.Kept> found = Homes.kept(store);
            UUID uuid = found.isPresent() ? found.get().uuid() : Homes.answer(store.begin(Homes.SESSION));
            EventLog log = store.log(uuid);
            int last = found.map(session -> session.events().size()).orElse(0);
            int most = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
            for (int seq = last + 1; seq < most; seq++) {
                Homes.answer(log.append(Homes.event(seq)));
                System.out.println("saved " + seq);
            }
        }
    }
}
