package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.account.Diagram;
import io.phigrad.compiler.account.Excerpt;
import io.phigrad.compiler.account.MethodAccount;
import io.phigrad.compiler.account.ProjectAccount;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.pages.ReportFiles;
import io.phigrad.compiler.pages.ReportFormat;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account of every program of some folders, whatever its code looks like. */
class ReportsTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "loops", "records", "switches", "whiles"})
    void everyProgramHasAnAccountThatHoldsTogether(String folder) throws UnusableFileException {
        ProjectAccount project = ReportFiles.account(Phigrad.config(true), List.of(Path.of("programs", folder)));
        assertEquals(List.of(), project.problems());
        assertFalse(project.methods().isEmpty());
        for (MethodAccount method : project.methods()) {
            holdsTogether(method.diagram(), method.signature());
            method.source().forEach(excerpt -> holdsTogether(excerpt, method));
            assertFalse(method.source().isEmpty(), method.signature());
            assertTrue(
                    method.costs().get(2).additions() <= method.costs().get(1).additions(), method.signature());
            method.openLoops().forEach(loop -> assertFalse(loop.cause().isEmpty(), method.signature()));
        }
        for (ReportFormat format : ReportFormat.values()) {
            assertTrue(format.render(project).contains(ReportFormat.MARK));
        }
    }

    private static void holdsTogether(Diagram diagram, String name) {
        Set<String> known = new HashSet<>(Set.of(""));
        for (Diagram.Box box : diagram.boxes()) {
            assertTrue(known.contains(box.parent()), name);
            assertTrue(known.add(box.id()), name);
        }
        for (Diagram.Arrow arrow : diagram.arrows()) {
            assertTrue(known.contains(arrow.from()) && known.contains(arrow.to()), name);
        }
    }

    private static void holdsTogether(Excerpt excerpt, MethodAccount method) {
        int at = 0;
        for (Excerpt.Mark mark : excerpt.marks()) {
            assertTrue(at <= mark.start() && mark.start() < mark.end(), method.signature());
            assertTrue(
                    mark.segment() >= 1 && mark.segment() <= method.segments().size(), method.signature());
            at = mark.end();
        }
        assertTrue(at <= excerpt.text().length(), method.signature());
    }
}
