package salesassistant.checks.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/** The rules of the pure core, for the real one and for planted ones. */
record Core(String root, JavaClasses imported) {

    private static final List<String> ORDER_OF_THOUGHT =
            List.of("catalog", "query", "reading", "sql", "result", "insight", "narration");

    private static final String[] LIBRARIES_WITHOUT_REACH = {
        "java..", "org.jspecify.annotations..", "org.snakeyaml.engine.."
    };

    /** Parts of the JDK that reach out of the process. */
    private static final String[] REACH = {"java.sql..", "java.net..", "java.rmi..", "javax.."};

    static Core real() {
        String root = "salesassistant.semantics";
        return new Core(
                root,
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(root));
    }

    static Core planted(String name) {
        String root = Core.class.getPackageName() + "." + name;
        return new Core(root, new ClassFileImporter().importPackages(root));
    }

    void knowsNoFramework() {
        ArchRule onlyLibrariesWithoutReach = classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(root + "..", LIBRARIES_WITHOUT_REACH));
        ArchRule noReach = noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(REACH);
        CompositeArchRule.of(onlyLibrariesWithoutReach).and(noReach).check(imported);
    }

    void followsTheOrderOfThought() {
        for (int i = 0; i < ORDER_OF_THOUGHT.size() - 1; i++) {
            String[] later = ORDER_OF_THOUGHT.stream()
                    .skip(i + 1)
                    .map(name -> root + "." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(root + "." + ORDER_OF_THOUGHT.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(imported);
        }
    }

    /** How a catalog is read and held against its data rests on what a catalog is. */
    void knowsACatalogApartFromItsFiles() {
        noClasses()
                .that()
                .resideInAPackage(root + ".catalog")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".catalog.*..")
                .check(imported);
    }

    void hasNoOtherPackages() {
        classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(ORDER_OF_THOUGHT.stream()
                        .map(name -> root + "." + name + "..")
                        .toArray(String[]::new))
                .check(imported);
    }

    private static String[] with(String first, String... others) {
        String[] all = new String[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }
}
