/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Clause;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.TableExpression;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.vendor.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text that is kept is the one that would be written, whatever a statement differs in. */
class TextsByShapeTest {

  private static final int FEW = 4_000;
  private static final int MANY = 400_000;

  private final long seed = Long.getLong("ashlar.test.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final OnePlace place = new OnePlace(random);

  @Test
  void keptTextIsTheOneThatWouldBeWritten() {
    List<Statement> trees = new ArrayList<>(ShapedTrees.all());
    trees.forEach(place::learn);
    List<TextsByShape> texts = Dialects.all().stream().map(Dialect::texts).toList();
    int written = 0;
    for (int i = 0; i < (Boolean.getBoolean("ashlar.test.full") ? MANY : FEW); i++) {
      int number = random.nextInt(trees.size());
      Statement tree = trees.get(number);
      Statement other = (Statement) place.changed(tree);
      TextsByShape kept = texts.get(random.nextInt(texts.size()));
      written += check(kept, tree) ? 1 : 0;
      if (check(kept, other) && random.nextInt(4) == 0) {
        trees.set(number, other);
      } else if (random.nextInt(20) == 0) {
        trees.set(number, ShapedTrees.all().get(number));
      }
    }
    assertThat(written).as("seed %s", seed).isGreaterThan(FEW / 4);
  }

  /** Whether it can be written at all. */
  private boolean check(TextsByShape texts, Statement tree) {
    Object anew = outcome(() -> texts.anew(tree));
    for (int time = 0; time < 3; time++) {
      assertThat(outcome(() -> texts.write(tree))).as("seed %s: %s", seed, tree).isEqualTo(anew);
    }
    return !(anew instanceof String);
  }

  private static Object outcome(Supplier<?> work) {
    try {
      return work.get();
    } catch (RuntimeException refused) {
      return refused.toString();
    }
  }

  @Test
  void everyKindOfNodeOccurs() {
    ShapedTrees.all().forEach(place::learn);

    assertThat(place.kinds())
        .containsAll(
            Stream.of(
                    Statement.class,
                    TableExpression.class,
                    Clause.class,
                    Term.class,
                    Predicate.class)
                .flatMap(TextsByShapeTest::permitted)
                .toList());
  }

  private static Stream<Class<?>> permitted(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(TextsByShapeTest::permitted)
        : Stream.of(kind);
  }

  @Test
  void textIsKeptWhereValuesDiffer() {
    Statement tree = ShapedTrees.all().get(0);
    for (Dialect dialect : Dialects.all()) {
      dialect.write(tree);
      String first = dialect.write(tree).sql();

      Statement other = new StatementRewriter(new OtherValues()).rewrite(tree);

      assertThat(dialect.write(other).sql()).isSameAs(first);
      assertThat(dialect.write(other)).isEqualTo(dialect.texts().anew(other));
    }
  }

  @Test
  void whatComesOnceTakesNoPlace() {
    Dialect dialect = Dialects.all().get(0);
    TextsByShape texts = dialect.texts();
    Statement tree = of("often");
    assertThat(texts.write(tree).sql()).isNotSameAs(texts.write(tree).sql());
    String kept = texts.write(tree).sql();

    for (int number = 0; number < 20_000; number++) {
      texts.write(of("once" + number));
    }

    assertThat(texts.write(tree).sql()).isSameAs(kept);
  }

  @Test
  void whatComesInTurnsIsKept() {
    TextsByShape texts = Dialects.all().get(1).texts();
    List<String> kept = List.of();
    int same = 0;
    for (int turn = 0; turn < 3; turn++) {
      List<String> before = kept;
      kept =
          IntStream.range(0, 200)
              .mapToObj(number -> texts.write(of("turn" + number)).sql())
              .toList();
      if (turn == 2) {
        for (int number = 0; number < 200; number++) {
          same += isSame(before.get(number), kept.get(number)) ? 1 : 0;
        }
      }
    }
    assertThat(same).isGreaterThan(180);
  }

  @SuppressWarnings("ReferenceEquality") // whether it was written anew
  private static boolean isSame(String one, String other) {
    return one == other;
  }

  /** A statement whose shape is of its own. */
  private static Statement of(String table) {
    return SelectStatement.of(Keyword.ONE, From.of(Table.of(new LocalTable(table), table)), null);
  }

  private static final class OtherValues extends TreeRewriter {

    @Override
    public Term parameters(Parameters parameters) {
      return new Parameters(
          parameters.values().stream().map(value -> Bind.text("not " + value)).toList());
    }
  }
}
