package org.defaulton.command;

import java.io.PrintWriter;
import org.defaulton.export.UsageCsv;
import org.defaulton.export.UsageJson;
import org.defaulton.export.UsageText;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.Usage;

/** The format of a printed usage. */
enum UsageFormat {
    /** A readable table. */
    TEXT {
        @Override
        void write(Scenario scenario, Usage usage, PrintWriter out) {
            new UsageText(scenario, usage).lines().forEach(out::println);
        }
    },
    /** One object with all details. */
    JSON {
        @Override
        void write(Scenario scenario, Usage usage, PrintWriter out) {
            out.println(UsageJson.text(scenario, usage));
        }
    },
    /** One line for each flow, with a header. */
    CSV {
        @Override
        void write(Scenario scenario, Usage usage, PrintWriter out) {
            out.print(UsageCsv.text(scenario, usage));
        }
    };

    abstract void write(Scenario scenario, Usage usage, PrintWriter out);
}
