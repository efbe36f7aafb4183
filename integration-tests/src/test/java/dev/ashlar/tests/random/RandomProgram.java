/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A program that creates two rows of each model, one that says all and one that says what it must,
 * reads, changes and deletes them, and compares what it gets with what it gave.
 */
final class RandomProgram {

  private final List<RandomModel> models;
  private final StringBuilder out = new StringBuilder();

  RandomProgram(List<RandomModel> models) {
    this.models = models;
  }

  String source() {
    line("import dev.ashlar.database.Database;");
    line("public final class Program implements java.util.function.Consumer<Database> {");
    for (RandomModel model : models) {
      line("  private @Nullable %s a%d;", model.name(), model.number);
      line("  private @Nullable %s b%d;", model.name(), model.number);
    }
    line("  private static void same(String what, @Nullable Object is, @Nullable Object should) {");
    line("    if (!java.util.Objects.deepEquals(is, should)) {");
    line("      throw new AssertionError(what + \" is \" + is + \" and should be \" + should);");
    line("    }");
    line("  }");
    line("  private static <T> T only(java.util.List<T> rows) {");
    line("    same(\"number of rows\", rows.size(), 1);");
    line("    return rows.get(0);");
    line("  }");
    line("  @Override public void accept(Database db) {");
    models.forEach(model -> line("    step%d(db);", model.number));
    line("    related(db);");
    models.forEach(model -> line("    delete%d(db);", models.size() - 1 - model.number));
    line("  }");
    models.forEach(this::step);
    related();
    models.forEach(this::delete);
    line("}");
    return out.toString();
  }

  private void step(RandomModel model) {
    line("  private void step%d(Database db) {", model.number);
    mapper(model);
    line("    a%d = rows.create(d -> d%s);", model.number, new RandomDraft(model, 0).all());
    String second =
        "java.util.List.of(%sDraft.start()%s)"
            .formatted(model.name(), new RandomDraft(model, 1).required());
    if (model.number % 2 == 0) {
      line("    b%d = rows.createManyReturning(%s).get(0);", model.number, second);
    } else {
      line("    same(\"created\", rows.createMany(%s), 1L);", second);
      line(
          "    b%d = rows.query().list().stream().filter(r -> !%s.equals(%s)).findFirst().orElseThrow();",
          model.number, boxedKey(model, "r"), boxedKey(model, "a" + model.number));
    }
    for (String row : List.of("a", "b")) {
      String variable = row + model.number;
      compare(model, variable, row.equals("a"), 0);
      line("    %s = rows.getById(%s);", variable, key(model, variable));
      compare(model, variable, row.equals("a"), 0);
    }
    String changes = new RandomDraft(model, 2).changes();
    if (!changes.isEmpty()) {
      line(
          "    a%d = rows.update(%s, c -> c%s);",
          model.number, key(model, "a" + model.number), changes);
      line("    a%d = rows.update(a%d);", model.number, model.number);
      line("    a%d = rows.getById(%s);", model.number, key(model, "a" + model.number));
      compare(model, "a" + model.number, true, 2);
    }
    line(
        "    a%d = rows.upsert(%sMapper.PRIMARY_KEY, d -> d%s);",
        model.number, model.name(), new RandomDraft(model, 2).ofRowA());
    compare(model, "a" + model.number, true, 2);
    line("    same(\"count\", rows.query().count(), 2L);");
    line("  }");
  }

  private void compare(RandomModel model, String row, boolean isWhole, int change) {
    for (RandomColumn column : model.columns) {
      String value =
          row.startsWith("b") && !column.isRequired()
              ? column.unsaid()
              : column.value(row.startsWith("b") ? 1 : column.isFixed ? 0 : change);
      line("    same(\"%s.%s\", %s, %s);", model.name(), column.name, column.read(row), value);
    }
    if (isWhole && !model.embedded.isEmpty()) {
      for (RandomColumn column : model.embedded) {
        line(
            "    same(\"%s.inner.%s\", %s, %s);",
            model.name(), column.name, column.read(row + ".inner()"), column.value(change));
      }
    }
  }

  private void related() {
    line("  private void related(Database db) {");
    for (RandomModel model : models) {
      for (RandomModel.Reference each : model.references) {
        if (!each.isRequired()) {
          line(
              "    a%d = new %sMapper(db).update(%s, c -> c.%s(%s));",
              model.number,
              model.name(),
              key(model, "a" + model.number),
              each.name(),
              reference(each.target(), "a"));
        }
      }
    }
    for (RandomModel model : models) {
      for (RandomModel.Pivot each : model.pivots) {
        if (each.target().number >= model.number) {
          line(
              "    a%d = new %sMapper(db).update(%s, c -> c.%s(links -> links.connect(%s)));",
              model.number,
              model.name(),
              key(model, "a" + model.number),
              each.name(),
              reference(each.target(), "a"));
        }
      }
    }
    for (RandomModel model : models) {
      for (RandomModel.Reference each : model.references) {
        found(
            model, each.name(), row -> "%s.%s().get()".formatted(row, each.name()), each.target());
      }
      for (int side = 0; side < model.sides.size(); side++) {
        String name = "side" + side;
        RandomModel owner = model.sideOwners.get(side);
        String rows = model.sides.get(side).isUnique() ? "get()" : "list()";
        found(
            model,
            name,
            row ->
                "%s.%s().%s.stream().filter(r -> java.util.Objects.equals(%s, %s)).findFirst().orElseThrow()"
                    .formatted(row, name, rows, key(owner, "r"), key(owner, "a" + owner.number)),
            owner);
      }
      for (RandomModel.Pivot each : model.pivots) {
        found(
            model,
            each.name(),
            row -> "only(%s.%s().list())".formatted(row, each.name()),
            each.target());
      }
      for (RandomModel owner : model.pivotSides) {
        String name = "linkedBy" + owner.number;
        found(model, name, row -> "only(%s.%s().list())".formatted(row, name), owner);
      }
    }
    line("  }");
  }

  /** Reads the rows of a model with a relation, in row a of which row a of the target has to be. */
  private void found(
      RandomModel model, String relation, UnaryOperator<String> read, RandomModel target) {
    line("    {");
    line(
        "      java.util.List<%s> rows = new %sMapper(db).query().include(f -> f.%s()).list();",
        model.name(), model.name(), relation);
    line("      same(\"rows of %s with %s\", rows.size(), 2);", model.name(), relation);
    line(
        "      %s row = only(rows.stream().filter(r -> java.util.Objects.equals(%s, %s)).toList());",
        model.name(), key(model, "r"), key(model, "a" + model.number));
    line(
        "      same(\"%s.%s\", %s, %s);",
        model.name(), relation, key(target, read.apply("row")), key(target, "a" + target.number));
    line("    }");
  }

  private void delete(RandomModel model) {
    line("  private void delete%d(Database db) {", model.number);
    mapper(model);
    line("    same(\"deleted\", rows.delete(%s), true);", key(model, "b" + model.number));
    line(
        "    same(\"gone\", rows.findById(%s).isPresent(), false);",
        key(model, "b" + model.number));
    line("    same(\"left\", rows.query().count(), 1L);");
    line("  }");
  }

  private void mapper(RandomModel model) {
    line("    %sMapper rows = new %sMapper(db);", model.name(), model.name());
  }

  private static String boxedKey(RandomModel model, String row) {
    return "((Object) %s)".formatted(key(model, row));
  }

  /** The key of a row, as an expression. */
  static String key(RandomModel model, String row) {
    return model.isComposite()
        ? "%sKey.of(%s)".formatted(model.name(), row)
        : model.key == RandomModel.Key.REFERENCE
            ? "%sMapper.key(%s.base())".formatted(model.base.name(), row)
            : row + ".id()";
  }

  /** A reference to row a or b of a model. */
  static String reference(RandomModel target, String row) {
    return "%sMapper.ref(%s)".formatted(target.name(), key(target, row + target.number));
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private void line(String text, Object... values) {
    out.append(text.formatted(values)).append('\n');
  }
}
