/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom: the table of CONTRIBUTING.md, row by row. */
final class ImportTableTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.ashlar");

  private static final String SCHEMA = "dev.ashlar.sql.schema";
  private static final String DIFF = "dev.ashlar.sql.diff";
  private static final String TEXT = "dev.ashlar.sql.text";
  private static final String JDBC = "dev.ashlar.sql.jdbc";
  private static final String TREE = "dev.ashlar.sql.statement";
  private static final String KIND = "dev.ashlar.sql.kind";
  private static final String DIALECT = "dev.ashlar.sql.dialect";
  private static final String VENDOR_LIST = "dev.ashlar.sql.vendor";
  private static final String VENDORS = "dev.ashlar.sql.vendor.*..";
  private static final String MESSAGE = "dev.ashlar.sql.message";
  private static final String MIGRATE = "dev.ashlar.sql.migrate";

  private static final String API = "dev.ashlar";
  private static final String INTERNAL = "dev.ashlar.internal";
  private static final String VALUE = "dev.ashlar.value";
  private static final String TABLE = "dev.ashlar.table";
  private static final String STATEMENT = "dev.ashlar.internal.statement";
  private static final String QUERY = "dev.ashlar.query";
  private static final String COMMAND = "dev.ashlar.internal.command";
  private static final String FAILURE = "dev.ashlar.internal.failure";
  private static final String CONNECTIONS = "dev.ashlar.internal.session";
  private static final String DATABASE = "dev.ashlar.database";
  private static final String GENERATED = "dev.ashlar.generated";

  private static final String PROBLEM = "dev.ashlar.processor.problem";
  private static final String NAME = "dev.ashlar.processor.name";
  private static final String MAPPING = "dev.ashlar.processor.mapping";
  private static final String CODEC = "dev.ashlar.processor.codec";
  private static final String JAVAC = "dev.ashlar.processor.javac";
  private static final String READ = "dev.ashlar.processor.read";
  private static final String RULE = "dev.ashlar.processor.rule";
  private static final String CHAPTERS = "dev.ashlar.processor.rule.*";
  private static final String COMPILATION = "dev.ashlar.processor.rule.compilation";
  private static final String RULE_BOOK = "dev.ashlar.processor.rulebook";
  private static final String PLAN_COLUMN = "dev.ashlar.processor.plan.column";
  private static final String PLAN_RELATION = "dev.ashlar.processor.plan.relation";
  private static final String PLAN = "dev.ashlar.processor.plan";
  private static final String PLAN_TABLE = "dev.ashlar.processor.plan.table";
  private static final String PLANS = "dev.ashlar.processor.plan..";
  private static final String JAVA = "dev.ashlar.processor.write.java";
  private static final String MEMBER = "dev.ashlar.processor.write.member";
  private static final String MAPPER = "dev.ashlar.processor.write.mapper";
  private static final String DRAFT = "dev.ashlar.processor.write.draft";
  private static final String FIELDS = "dev.ashlar.processor.write.fields";
  private static final String CHANGE = "dev.ashlar.processor.write.change";
  private static final String WRITE_SCHEMA = "dev.ashlar.processor.write.schema";
  private static final String WRITE = "dev.ashlar.processor.write";
  private static final String ROUND = "dev.ashlar.processor.round";
  private static final String PROCESSOR = "dev.ashlar.processor";

  private static final DescribedPredicate<JavaClass> JDK =
      resideInAnyPackage("java..", "javax.sql..", "org.jspecify.annotations");
  private static final DescribedPredicate<JavaClass> COMPILER =
      resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..");

  /** What models are declared with: readers look for it. */
  private static final DescribedPredicate<JavaClass> DECLARATIONS = resideInAPackage(API);

  /** JavaPoet takes the modifiers of what it writes from the compiler's model. */
  private static final DescribedPredicate<JavaClass> MODIFIERS =
      describe(
          "Modifier",
          type ->
              type.getBaseComponentType().getName().equals("javax.lang.model.element.Modifier"));

  private static final DescribedPredicate<JavaClass> INFLECTOR =
      resideInAPackage("io.github.encryptorcode..");
  private static final DescribedPredicate<JavaClass> JAVAPOET =
      resideInAPackage("com.palantir.javapoet..");
  private static final DescribedPredicate<JavaClass> JAVAPOET_NAMES =
      JAVAPOET.and(describe("are names", type -> type.getSimpleName().endsWith("Name")));
  private static final DescribedPredicate<JavaClass> ENUMS =
      resideInAPackage(API).and(describe("are enums", JavaClass::isEnum));
  private static final DescribedPredicate<JavaClass> DIALECTS =
      describe("Dialects", type -> type.getName().equals(VENDOR_LIST + ".Dialects"));

  /** What writers of Java know besides plans. */
  private static final DescribedPredicate<JavaClass> WRITING = JAVAPOET.or(MODIFIERS).or(ENUMS);

  static Stream<Row> table() {
    return Stream.of(
        row(SCHEMA),
        row(DIFF).imports(SCHEMA),
        row(TEXT).imports(SCHEMA),
        row(JDBC).imports(SCHEMA),
        row(KIND).imports(SCHEMA, JDBC),
        row(TREE).imports(SCHEMA, JDBC),
        row(DIALECT).imports(SCHEMA, DIFF, JDBC, KIND, TREE),
        row(VENDORS).imports(SCHEMA, DIFF, JDBC, KIND, TREE, DIALECT),
        row(VENDOR_LIST).imports(DIALECT, VENDORS),
        row(MIGRATE).imports(SCHEMA, DIFF, TEXT, DIALECT),
        row(MESSAGE),
        row(API),
        row(INTERNAL).imports(SCHEMA),
        row(VALUE).imports(API, INTERNAL, SCHEMA, JDBC, KIND),
        row(TABLE).imports(API, VALUE, SCHEMA, TEXT, JDBC, KIND, TREE),
        row(STATEMENT).imports(API, TABLE, SCHEMA, JDBC, TREE, DIALECT),
        row(QUERY)
            .imports(API, INTERNAL, VALUE, TABLE, STATEMENT, SCHEMA, JDBC, KIND, TREE, DIALECT),
        row(COMMAND).imports(API, INTERNAL, VALUE, TABLE, STATEMENT, SCHEMA, JDBC, TREE, DIALECT),
        row(FAILURE)
            .imports(API, INTERNAL, TABLE, STATEMENT, COMMAND, SCHEMA, JDBC, TREE, DIALECT)
            .imports(MESSAGE),
        row(CONNECTIONS)
            .imports(API, INTERNAL, VALUE, TABLE, COMMAND, FAILURE, JDBC, DIALECT)
            .imports(DIALECTS),
        row(DATABASE).imports(API, INTERNAL, COMMAND, FAILURE, CONNECTIONS, JDBC, DIALECT),
        row(GENERATED)
            .imports(API, INTERNAL, VALUE, TABLE, STATEMENT, QUERY, COMMAND, FAILURE)
            .imports(CONNECTIONS, DATABASE, SCHEMA, JDBC, TREE, DIALECT, MESSAGE)
            .imports(DIALECTS),
        row(PROBLEM).imports(ENUMS),
        row(NAME).imports(JAVAPOET_NAMES),
        row(MAPPING).imports(NAME, PROBLEM, SCHEMA).imports(JAVAPOET_NAMES.or(INFLECTOR).or(ENUMS)),
        row(CODEC).imports(NAME, MAPPING, PROBLEM, SCHEMA, KIND).imports(JAVAPOET.or(ENUMS)),
        row(JAVAC).imports(PROBLEM).imports(COMPILER.or(ENUMS)),
        row(READ)
            .imports(NAME, MAPPING, PROBLEM, JAVAC)
            .imports(COMPILER.or(DECLARATIONS).or(JAVAPOET_NAMES)),
        row(RULE)
            .imports(NAME, MAPPING, PROBLEM, CODEC, SCHEMA, DIALECT, MESSAGE)
            .imports(JAVAPOET_NAMES.or(ENUMS)),
        row(CHAPTERS)
            .imports(RULE, NAME, MAPPING, PROBLEM, CODEC, SCHEMA, DIALECT, MESSAGE)
            .imports(JAVAPOET_NAMES.or(ENUMS)),
        row(RULE_BOOK).imports(RULE, CHAPTERS, MAPPING, PROBLEM),
        row(PLAN_COLUMN).imports(MAPPING, CODEC, SCHEMA, DIALECT).imports(JAVAPOET_NAMES.or(ENUMS)),
        row(PLAN_RELATION)
            .imports(PLAN_COLUMN, MAPPING, CODEC, SCHEMA, DIALECT)
            .imports(JAVAPOET_NAMES.or(ENUMS)),
        row(PLAN)
            .imports(PLAN_COLUMN, PLAN_RELATION, MAPPING, CODEC, SCHEMA, JDBC, TREE, DIALECT)
            .imports(JAVAPOET_NAMES.or(ENUMS)),
        row(PLAN_TABLE)
            .imports(PLAN, PLAN_COLUMN, PLAN_RELATION, MAPPING, CODEC, SCHEMA, DIALECT)
            .imports(JAVAPOET_NAMES.or(ENUMS)),
        row(JAVA).imports(NAME, MAPPING).imports(WRITING),
        row(MEMBER).imports(JAVA, PLANS, CODEC, NAME, MAPPING).imports(WRITING),
        row(MAPPER).imports(MEMBER, JAVA, PLANS, CODEC, NAME, MAPPING, SCHEMA).imports(WRITING),
        row(DRAFT).imports(MEMBER, JAVA, PLANS, CODEC, NAME, MAPPING, SCHEMA).imports(WRITING),
        row(FIELDS).imports(MEMBER, JAVA, PLANS, CODEC, NAME, MAPPING, TEXT).imports(WRITING),
        row(CHANGE).imports(MEMBER, JAVA, PLANS, CODEC, NAME, MAPPING, SCHEMA).imports(WRITING),
        row(WRITE_SCHEMA)
            .imports(JAVA, PLANS, CODEC, NAME, MAPPING, SCHEMA, TEXT, DIALECT)
            .imports(WRITING),
        row(WRITE)
            .imports(MAPPER, DRAFT, FIELDS, CHANGE, MEMBER, JAVA)
            .imports(PLANS, CODEC, NAME, MAPPING)
            .imports(WRITING),
        row(ROUND)
            .imports(WRITE_SCHEMA, JAVA, RULE, COMPILATION, READ, JAVAC, MAPPING, PROBLEM)
            .imports(SCHEMA, DIALECT, MESSAGE)
            .imports(COMPILER.or(ENUMS).or(JAVAPOET_NAMES)),
        row(PROCESSOR).imports(alwaysTrue()));
  }

  @ParameterizedTest
  @MethodSource("table")
  void packageImportsOnlyWhatItsRowAllows(Row row) {
    classes()
        .that(row.members())
        .should()
        .onlyDependOnClassesThat(row.allowed())
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void everyTypeHasExactlyOneRow() {
    List<Row> rows = table().toList();
    assertThat(HOUSE)
        .allSatisfy(
            type -> assertThat(rows).filteredOn(row -> row.members().test(type)).hasSize(1));
  }

  @Test
  void noPackagesImportEachOther() {
    slices().matching("dev.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void noVendorImportsAnother() {
    slices()
        .matching("dev.ashlar.sql.vendor.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void noChapterOfRulesImportsAnother() {
    slices()
        .matching("dev.ashlar.processor.rule.(*)..")
        .should()
        .notDependOnEachOther()
        .check(HOUSE);
  }

  @Test
  void aChapterShowsItsListAndNoRule() {
    classes()
        .that()
        .resideInAPackage(CHAPTERS)
        .and()
        .arePublic()
        .should()
        .haveSimpleNameEndingWith("Rules")
        .check(HOUSE);
  }

  @Test
  void onlyTheListOfDialectsImportsVendors() {
    noClasses()
        .that(
            not(resideInAPackage(VENDORS))
                .and(not(DIALECTS))
                .and(not(describe("within Dialects", ImportTableTest::isWithinDialects))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(VENDORS)
        .check(HOUSE);
  }

  private static boolean isWithinDialects(JavaClass type) {
    return type.getEnclosingClass().filter(DIALECTS).isPresent();
  }

  @Test
  void onlyReadersTheBridgeRoundsAndTheRootKnowTheCompiler() {
    noClasses()
        .that()
        .resideOutsideOfPackages(READ, JAVAC, ROUND, PROCESSOR)
        .should()
        .dependOnClassesThat(COMPILER.and(not(MODIFIERS)))
        .check(HOUSE);
  }

  /** A package may import itself and the JDK; the calls that follow add to that. */
  private static Row row(String name) {
    DescribedPredicate<JavaClass> members = resideInAPackage(name);
    return new Row(name, members, members.or(JDK));
  }

  /** One row: the types of a package, and the types that these may import. */
  private record Row(
      String name, DescribedPredicate<JavaClass> members, DescribedPredicate<JavaClass> allowed) {

    Row imports(String... packages) {
      return imports(resideInAnyPackage(packages));
    }

    Row imports(DescribedPredicate<? super JavaClass> types) {
      return new Row(name, members, allowed.or(types));
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
