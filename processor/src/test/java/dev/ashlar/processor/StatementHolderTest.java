/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static dev.ashlar.processor.ClassPaths.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compilation.Status;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Statements are written out once, and what differs by little is made of them. */
final class StatementHolderTest {

  private static final String BACKTICKS = "static final ModelSql SQL = %s.SQL.quoted(\"`\");";

  @Test
  void vendorThatGivesNoRowBackSharesTheOtherOnesHolder() throws IOException {
    assertThat(mapper("postgresql,mariadb,mysql"))
        .contains(
            "? PostgresqlSql.SQL : vendor == Vendor.MARIADB ? MariadbSql.SQL : MariadbSql.SQL.withoutReturning();",
            "/** The statements for MARIADB and MYSQL. */",
            BACKTICKS.formatted("PostgresqlSql"))
        .doesNotContain("MysqlSql");
  }

  @Test
  void withoutTheOtherOneTheQuotesAreExchangedForItself() throws IOException {
    assertThat(mapper("postgresql,mysql"))
        .contains(
            "? PostgresqlSql.SQL : MysqlSql.SQL.withoutReturning();",
            "/** The statements for MYSQL. */",
            BACKTICKS.formatted("PostgresqlSql"));
  }

  @Test
  void whereAnotherOneIsWrittenOutItIsMadeOfThat() throws IOException {
    assertThat(mapper("h2,mysql"))
        .contains(
            "? H2Sql.SQL : MysqlSql.SQL.withoutReturning();",
            "FROM FINAL TABLE",
            BACKTICKS.formatted("H2Sql"));
  }

  @Test
  void aloneItsStatementsAreWrittenOut() throws IOException {
    assertThat(mapper("mysql"))
        .contains(
            "return MysqlSql.SQL;",
            "INSERT INTO `notes` (`title`, `id`)\n",
            "SELECT t0.`id`, t0.`title`\n")
        .doesNotContain("withoutReturning", "quoted", "RETURNING");
  }

  private static String mapper(String vendors) throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new ModelProcessor(), new SchemaProcessor())
            .withOptions(
                "-Xlint:all,-processing",
                "-Werror",
                "-Aashlar.vendors=" + vendors,
                "-Aashlar.rule.ModelHasTimestamps=off")
            .compile(
                JavaFileObjects.forSourceString(
                    "demo.package-info", "@dev.ashlar.Models(name = \"Demo\") package demo;"),
                JavaFileObjects.forSourceString(
                    "demo.Note",
                    """
                    package demo;
                    @dev.ashlar.Model
                    public record Note(@dev.ashlar.Id long id, String title) {}
                    """));
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.status()).isEqualTo(Status.SUCCESS);
    return compilation
        .generatedSourceFile("demo.NoteMapper")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }
}
