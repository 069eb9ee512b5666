package io.phigrad.phi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The folders are read in one direction: each may use those before it, and none after it. */
@TestInstance(Lifecycle.PER_CLASS) // the classes are read once
class ReadingOrderTest {

    private static final String ROOT = "io.phigrad.phi.";
    private static final List<String> ORDER = List.of("expr", "ssa", "rewrite", "loop", "derive");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.phigrad.phi");

    @Test
    void noFolderUsesOneAfterIt() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(folder -> ROOT + folder + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @Test
    void everyFolderHasItsPlaceInTheOrder() {
        Set<String> unknown = classes.stream()
                .map(c -> c.getPackageName() + ".")
                .map(name -> name.length() > ROOT.length() ? name.substring(ROOT.length()) : name)
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(ORDER);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void nothingKnowsOfJavaSources() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.javaparser..", "org.eclipse..", "io.phigrad.compiler..")
                .check(classes);
    }
}
