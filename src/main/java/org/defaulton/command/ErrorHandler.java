package org.defaulton.command;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reports errors in one line on standard error, with exit code 2 for wrong arguments and 1 for everything else.
 *
 * @param debug whether the stack trace follows
 */
public record ErrorHandler(boolean debug) implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** The command failed. */
    public static final int FAILED = 1;
    /** The arguments are wrong. */
    public static final int WRONG_ARGUMENTS = 2;

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        return e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()
                ? report(e, new UnmatchedArgument(e.getCommandLine(), unmatched.getUnmatched().getFirst()).sentence(),
                        e.getCommandLine(), WRONG_ARGUMENTS)
                : report(e, e.getCommandLine(), WRONG_ARGUMENTS);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        return report(e, line, FAILED);
    }

    private int report(Exception e, CommandLine line, int exitCode) {
        return report(e, e.getMessage() == null ? e.toString() : e.getMessage(), line, exitCode);
    }

    private int report(Exception e, String message, CommandLine line, int exitCode) {
        line.getErr().println(line.getCommandName() + ": " + message.replaceAll("\\s*\\R\\s*", " "));
        if (debug) {
            e.printStackTrace(line.getErr());
        }
        line.getErr().flush();
        return exitCode;
    }
}
