package org.manyleaf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house, and which doors lead where. */
class HouseTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.manyleaf");

  /** A room, the rooms it sees, and the libraries it may use beside the JDK, SLF4J and JSpecify. */
  private record Room(String name, List<String> sees, List<String> libraries) {}

  private static final List<Room> ROOMS =
      List.of(
          new Room("language", List.of(), List.of("com.ibm.icu")),
          new Room("article", List.of("language"), List.of("org.jsoup")),
          new Room("bundle", List.of("article", "language"), List.of()),
          new Room(
              "page", List.of("article", "language"), List.of("org.thymeleaf", "tools.jackson")),
          new Room(
              "web",
              List.of("page", "article", "language"),
              List.of("io.javalin", "org.eclipse.jetty", "jakarta.servlet")),
          new Room(
              "translate",
              List.of("bundle", "article", "language"),
              List.of(
                  "com.ibm.icu", "tools.jackson", "picocli", "net.sf.okapi", "de.siegmar.fastcsv")),
          new Room(
              "preview",
              List.of("translate", "web", "page", "bundle", "article", "language"),
              List.of("io.javalin", "org.thymeleaf", "tools.jackson", "jakarta.servlet")));

  @TestFactory
  List<DynamicTest> everyRoomSeesOnlyTheRoomsAndLibrariesItMay() {
    return ROOMS.stream()
        .map(room -> DynamicTest.dynamicTest(room.name(), () -> arrowsOf(room).check(HOUSE)))
        .toList();
  }

  private static com.tngtech.archunit.lang.ArchRule arrowsOf(Room room) {
    List<String> allowed =
        new java.util.ArrayList<>(List.of("java..", "javax.xml..", "org.slf4j.."));
    allowed.addAll(List.of("org.jspecify..", "org.manyleaf." + room.name() + ".."));
    // Javalin is written in Kotlin, whose types show through its signatures.
    allowed.addAll(List.of("kotlin..", "org.jetbrains.annotations.."));
    room.sees().forEach(other -> allowed.add("org.manyleaf." + other + ".."));
    room.libraries().forEach(library -> allowed.add(library + ".."));
    return classes()
        .that()
        .resideInAPackage("org.manyleaf." + room.name() + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)));
  }

  @Test
  void everyPackageIsARoomOfTheDesign() {
    assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            "org.manyleaf",
            "org.manyleaf.language",
            "org.manyleaf.article",
            "org.manyleaf.bundle",
            "org.manyleaf.page",
            "org.manyleaf.page.json",
            "org.manyleaf.translate",
            "org.manyleaf.translate.exchange",
            "org.manyleaf.translate.exchange.omegat",
            "org.manyleaf.translate.check",
            "org.manyleaf.translate.report",
            "org.manyleaf.translate.terms",
            "org.manyleaf.web",
            "org.manyleaf.preview");
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("org.manyleaf.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void jsoupIsUsedForSafeTextAlone() {
    noClasses()
        .that()
        .haveNameNotMatching("org\\.manyleaf\\.article\\.Safe(Text|Markup).*")
        .should()
        .dependOnClassesThat(resideInAPackage("org.jsoup.."))
        .check(HOUSE);
  }

  @Test
  void nothingDependsOnWhereTheServerStands() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(HOUSE);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(HOUSE);
  }

  @Test
  void classesAreNamedAfterTheirSubject() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Common|Misc)").check(HOUSE);
  }

  @Test
  void halfOfAllTopLevelTypesAreHidden() {
    Map<Boolean, Long> types =
        HOUSE.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                java.util.stream.Collectors.partitioningBy(
                    type ->
                        type.getModifiers()
                            .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC),
                    java.util.stream.Collectors.counting()));
    assertThat(types.get(false)).isGreaterThanOrEqualTo(types.get(true));
  }
}
