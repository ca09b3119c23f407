package org.defaulton.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.drawing.FlowDrawing;
import org.defaulton.export.SvgRenderer;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.story.Story;
import org.defaulton.story.StoryAnswer;
import org.defaulton.story.StoryFocus;
import org.defaulton.story.Storyteller;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;

/**
 * Shows a page like the app's first screen in a browser, if this computer has one.
 *
 * @param program the browser
 * @param folder for the page and the browser's own files
 */
record Chromium(Path program, Path folder) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    static Optional<Chromium> onThisComputer(Path folder) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(Path::of)
                .flatMap(place -> NAMES.stream().map(place::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, folder));
    }

    /** Shows the page once and exits. Measuring memory distorts the time, and the other way round. */
    Effort show(boolean memory) throws IOException, InterruptedException {
        Path page = folder.resolve("screen.html");
        Files.writeString(page, page());
        List<String> command = List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--no-first-run", "--window-size=1000,800", "--user-data-dir=" + folder.resolve("chromium"),
                "--screenshot=" + folder.resolve("screen.png"), page.toUri().toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.txt").toFile())
                .start();
        double peak = 0;
        while (memory && !process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, held(process.toHandle()));
        }
        process.waitFor();
        return new Effort((System.nanoTime() - start) / 1e6, 0, peak);
    }

    /** The memory of all its processes in MB, dividing shared memory among them. */
    private static double held(ProcessHandle first) {
        return Stream.concat(Stream.of(first), first.descendants())
                .mapToDouble(process -> held(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup")))
                .sum();
    }

    private static double held(Path rollup) {
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .sum();
        } catch (IOException | RuntimeException e) {
            // It has ended in the meantime.
            return 0;
        }
    }

    private static String page() {
        Scenario scenario = BuiltInContent.scenario(BuiltInContent.scenarioIds().getFirst());
        Usage usage = UsageEngine.usage(scenario, BuiltInContent.members().getFirst(), List.of(), scenario.start(),
                Interpretation.PLATFORM);
        Story story = Storyteller.tell(scenario, usage, null, StoryFocus.SETTINGS);
        String rows = scenario.sections()
                .getFirst()
                .groups()
                .stream()
                .map(group -> "<section><h3>" + group.label() + "</h3>"
                        + group.rows().stream().map(row -> "<p>" + row.label() + "</p>").collect(Collectors.joining())
                        + "</section>")
                .collect(Collectors.joining());
        String answers = Stream.of(story.now(), story.changed(), story.unchanged())
                .map(Chromium::answer)
                .collect(Collectors.joining());
        String events = scenario.timeline()
                .stream()
                .map(event -> "<li>" + event.label() + "</li>")
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html><meta charset="utf-8"><title>DefaultOn</title>
                <style>
                body { margin: 0; font: 14px Inter, sans-serif; display: grid; grid-template: 1fr 120px / 360px 1fr }
                main { padding: 16px } nav { background: #f4f2ee; padding: 8px; overflow: hidden }
                section { background: #fff; border: 1px solid #ddd; border-radius: 8px; margin: 8px; padding: 8px }
                footer { grid-column: 1 / 3 } ul { display: flex; gap: 8px; list-style: none; overflow: hidden }
                </style>
                <nav>%s</nav><main><h1>%s</h1>%s%s</main><footer><ul>%s</ul></footer>
                """.formatted(rows, story.headline(), answers, SvgRenderer.svg(FlowDrawing.of(scenario, usage)),
                events);
    }

    private static String answer(StoryAnswer answer) {
        return "<p>%s <b>%s</b> %s</p>".formatted(answer.question(), answer.figure(), answer.line().text());
    }
}
