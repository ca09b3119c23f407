package org.defaulton.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;

/** Keeps a second instance of the app out of a home. The system releases it when the app ends, however it ends. */
record HomeLock(FileChannel channel) implements AutoCloseable {
    /**
     * Takes the lock.
     *
     * @throws UserException if another instance has it, or if the lock file cannot be written
     */
    static HomeLock take(HomeFolder home) throws UserException {
        try {
            FileChannel channel = OwnerOnly.open(home.lock());
            OwnerOnly.restrict(home.lock());
            if (tryLock(channel) == null) {
                channel.close();
                throw new UserException(Messages.of(HomeLock.class).text("home.in-use", home.folder()));
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw home.problem(e);
        }
    }

    /** Null if another instance has the lock, in this JVM or another. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
