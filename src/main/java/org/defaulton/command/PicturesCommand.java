package org.defaulton.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the pictures of the README and the tour. */
@Command(name = "pictures", description = "${bundle:pictures.purpose}", mixinStandardHelpOptions = true)
public final class PicturesCommand implements Callable<Integer> {
    private final PicturesMaker maker;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", converter = OptionConverters.PathConverter.class, description = "${bundle:pictures.folder}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Option(names = "--only", paramLabel = "NAME", defaultValue = "", description = "${bundle:pictures.only}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String only;

    /** Takes the pictures. The caller provides it, because it needs JavaFX. */
    @FunctionalInterface
    public interface PicturesMaker {
        /** Saves the pictures whose names contain a text in the folder and reports each on a line. */
        void make(Path folder, String only, PrintWriter out) throws Exception;
    }

    /** Creates a command that uses the maker. */
    public PicturesCommand(PicturesMaker maker) {
        this.maker = maker;
    }

    /**
     * Takes the pictures.
     *
     * @return 0
     * @throws Exception if a picture cannot be taken
     */
    @Override
    public Integer call() throws Exception {
        maker.make(folder, only, spec.commandLine().getOut());
        return 0;
    }
}
