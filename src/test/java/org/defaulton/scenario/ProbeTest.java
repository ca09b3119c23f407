package org.defaulton.scenario;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
class ProbeTest {
    @Test
    void probe() {
        String t = Small.resource("overlay.yaml");
        System.out.println("PLAIN " + Small.faults(t));
        FaultCase.in("faults-of-overlays.txt").forEach(c -> {
            if (!t.contains(c.piece())) {
                System.out.println("NOPIECE " + c.piece());
                return;
            }
            System.out.println("CASE " + c);
            Small.faults(t.replace(c.piece(), c.replacement())).forEach(f -> System.out.println("fault   " + f));
        });
    }
}
