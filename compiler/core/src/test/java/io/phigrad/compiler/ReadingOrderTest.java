package io.phigrad.compiler;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.SourceText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The folders are read in one direction: each may use those before it, and none after it. The records that the driver
 * and the steps hand each other use no folder themselves and may be used by all.
 */
@TestInstance(Lifecycle.PER_CLASS) // the classes are read once
class ReadingOrderTest {

    private static final String ROOT = "io.phigrad.compiler.";
    /** Of pictures, and what it is written on. */
    private static final String[] LAYOUT = {"org.eclipse.elk..", "org.eclipse.emf.."};

    private static final List<String> ORDER = List.of(
            "report",
            "frontend",
            "ssa",
            "analysis",
            "soi",
            "adjoint",
            "lower",
            "emit",
            "driver",
            "account",
            "pages",
            "check",
            "incremental");

    private static final Class<?>[] HANDED_TO_THE_STEPS = {CompilerConfig.class, SourceText.class, GeneratedFile.class};

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.phigrad.compiler");

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
                    .dependOnClassesThat(resideInAnyPackage(later).and(not(belongToAnyOf(HANDED_TO_THE_STEPS))))
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
    void onlyTheFrontEndSeesJavaParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "frontend..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.javaparser..")
                .check(classes);
    }

    @Test
    void onlyTypesAndEmissionSeeEclipse() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "frontend.types..", ROOT + "emit..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.eclipse..").and(not(resideInAnyPackage(LAYOUT))))
                .check(classes);
    }

    @Test
    void onlyPagesLayOutGraphs() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "pages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LAYOUT)
                .check(classes);
    }
}
