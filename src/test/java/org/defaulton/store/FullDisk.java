package org.defaulton.store;

/** A disk as small as the file is now, so that SQLite itself reports that it is full. */
final class FullDisk {
    private FullDisk() {
    }

    static void fill(Store store) throws Exception {
        Homes.answer(store.writer()
                .run(connection -> ConnectionFactory.ask(connection,
                        "PRAGMA max_page_count = " + ConnectionFactory.ask(connection, "PRAGMA page_count"))));
    }

    static void free(Store store) throws Exception {
        Homes.answer(
                store.writer().run(connection -> ConnectionFactory.ask(connection, "PRAGMA max_page_count = 1000000")));
    }
}
