package org.defaulton.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.defaulton.session.EventLog;

/** Saves events and reports each one; {@link KillTest} kills it. */
final class AppendUntilKilled {
    private AppendUntilKilled() {
    }

    /** Resumes the session in the home. */
    public static void main(String[] args) throws Exception {
        try (Store store = Homes.open(Path.of(args[0]))) {
            store.notice().ifPresent(System.out::println);
            Optional<Homes.Kept> found = Homes.kept(store);
            UUID uuid = found.isPresent() ? found.get().uuid() : Homes.answer(store.begin(Homes.SESSION));
            EventLog log = store.log(uuid);
            int last = found.map(session -> session.events().size()).orElse(0);
            for (int seq = last + 1; seq < Integer.MAX_VALUE; seq++) {
                Homes.answer(log.append(Homes.event(seq)));
                System.out.println("saved " + seq);
            }
        }
    }
}
