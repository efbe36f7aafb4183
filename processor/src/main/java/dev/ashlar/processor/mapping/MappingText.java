/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Action;
import dev.ashlar.Generator;
import dev.ashlar.SortOrder;
import dev.ashlar.SqlType;
import dev.ashlar.processor.name.Annotations;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A mapping as lines of text, for the fragment that a generated mapper carries: what the schema of
 * all models is made of, without the models' sources.
 */
public final class MappingText {

  private static final String INDEX = "index";

  /** The version of the lines' form, which other versions of Ashlar cannot read. */
  public static final int VERSION = 1;

  private static final String COLUMN = "column";

  private static final String EMBEDDED = "embedded";

  private static final String STORED = "stored.";

  private static final String SILENCE = "silence";

  private MappingText() {}

  /**
   * The lines: the model first, then its usable members in their order, then the silenced rules,
   * which class files would not tell.
   */
  public static List<String> write(ModelMapping model) {
    List<String> lines = new ArrayList<>();
    lines.add(
        new TextLine("model")
            .text("type", TypeNameText.write(model.type()))
            .text("table", model.table())
            .flag("tableStated", model.isTableStated())
            .flag("public", model.shape().isPublic())
            .flag("untimed", !model.timestamps().required())
            .text("reason", model.timestamps().reason())
            .toString());
    for (EmbeddedMapping embedded : model.embeddeds()) {
      lines.add(
          new TextLine(EMBEDDED)
              .text("name", embedded.name())
              .text("type", TypeNameText.write(embedded.type()))
              .text("nullness", nullness(embedded.nullness()))
              .toString());
    }
    for (MemberMapping member : model.members()) {
      if (!member.isUsable()) {
        continue;
      }
      lines.add(member.either(MappingText::write, MappingText::write).toString());
    }
    for (IndexMapping index : model.indexes()) {
      lines.add(
          new TextLine(INDEX)
              .list("members", index.members())
              .list("orders", index.orders().stream().map(SortOrder::name).toList())
              .text("name", index.name())
              .toString());
    }
    for (Silence silence : model.silences()) {
      lines.add(
          new TextLine(SILENCE)
              .text("rule", silence.rule())
              .text("member", silence.member())
              .toString());
    }
    return lines;
  }

  private static TextLine write(ColumnMapping column) {
    ColumnOptions options = column.options();
    TextLine line =
        new TextLine(COLUMN).text("name", column.name()).text("column", column.column());
    JavaTypeText.write(line, column.type());
    line.text("nullness", nullness(column.nullness()))
        .flag("partOfOptional", column.isPartOfOptional())
        .optional("generator", column.generator().map(Generator::name))
        .list("roles", column.roles().stream().map(Role::name).sorted().toList())
        .text("sqlType", options.sqlType() == SqlType.AUTO ? "" : options.sqlType().name())
        .number("length", options.length())
        .number("precision", options.precision())
        .number("scale", options.scale())
        .flag("unique", options.unique())
        .optional("default", options.defaultValue())
        .flag("defaultNow", options.defaultNow())
        .flag("nativeEnum", options.nativeEnum())
        .flag("ignoreCase", options.ignoreCase())
        .optional("updatable", options.updatable().map(String::valueOf))
        .flag("sensitive", options.sensitive())
        .text("sequence", options.sequence())
        .flag("json", column.json().isPresent());
    column
        .converter()
        .ifPresent(
            converter -> {
              line.text("converter", TypeNameText.write(converter.type()));
              JavaTypeText.write(line, STORED, converter.stored());
            });
    return line;
  }

  private static String nullness(Nullness nullness) {
    return nullness.isNullable() ? nullness.name() : "";
  }

  private static TextLine write(RelationMapping relation) {
    return new TextLine("relation")
        .text("name", relation.name())
        .flag("stated", relation.isStated())
        .text("handle", relation.handle().name())
        .text("target", TypeNameText.write(relation.target()))
        .flag("known", relation.isTargetKnown())
        .flag("nullable", relation.nullable())
        .list("columns", relation.columns())
        .text("mappedBy", relation.mappedBy())
        .optional("onDelete", relation.onDelete().map(Action::name))
        .optional("onUpdate", relation.onUpdate().map(Action::name))
        .flag("unique", relation.unique())
        .flag("key", relation.isKey())
        .flag("index", relation.index());
  }

  /** A model's name as text: {@code demo/User}. */
  public static String writeName(ClassName model) {
    return TypeNameText.write(model);
  }

  /** The name that was written as this text. */
  public static ClassName readName(String text) {
    return TypeNameText.readClass(text);
  }

  /** The mapping that was written as these lines. */
  public static ModelMapping read(List<String> lines) {
    TextLine model = TextLine.parse(lines.get(0));
    ClassName type = TypeNameText.readClass(model.text("type"));
    Origin origin = Origin.type(type.canonicalName());
    List<TextLine> rest = lines.stream().skip(1).map(TextLine::parse).toList();
    return new ModelMapping(
        type,
        new ModelShape(
            ModelShape.Kind.RECORD,
            model.flag("public"),
            false,
            false,
            false,
            Construction.RECORD,
            false),
        model.text("table"),
        model.flag("tableStated"),
        new TimestampPolicy(!model.flag("untimed"), model.text("reason")),
        rest.stream()
            .filter(line -> line.word().equals(COLUMN) || line.word().equals("relation"))
            .map(line -> member(type, origin, line))
            .toList(),
        rest.stream()
            .filter(line -> line.word().equals(EMBEDDED))
            .map(line -> embedded(type.simpleName(), origin, line))
            .toList(),
        rest.stream()
            .filter(line -> line.word().equals(INDEX))
            .map(line -> index(origin, line))
            .toList(),
        List.of(),
        rest.stream()
            .filter(line -> line.word().equals(SILENCE))
            .map(line -> new Silence(line.text("member"), line.text("rule")))
            .toList(),
        Strays.NONE,
        origin);
  }

  private static IndexMapping index(Origin origin, TextLine line) {
    return new IndexMapping(
        line.list("members"),
        line.list("orders").stream().map(SortOrder::valueOf).toList(),
        line.text("name"),
        origin.annotation(Annotations.named("Index")));
  }

  private static EmbeddedMapping embedded(String model, Origin origin, TextLine line) {
    String name = line.text("name");
    return new EmbeddedMapping(
        model,
        name,
        TypeNameText.read(line.text("type")),
        line.constant("nullness", Nullness.class, Nullness.REQUIRED),
        "",
        false,
        List.of(),
        origin.member(MemberPath.first(name)));
  }

  private static MemberMapping member(ClassName model, Origin origin, TextLine line) {
    return line.word().equals(COLUMN)
        ? column(model, origin, line)
        : relation(model.simpleName(), origin, line);
  }

  private static ColumnMapping column(ClassName model, Origin origin, TextLine line) {
    return new ColumnMapping(
        model.simpleName(),
        line.text("name"),
        line.text("column"),
        JavaTypeText.read(line),
        line.constant("nullness", Nullness.class, Nullness.REQUIRED),
        line.flag("partOfOptional"),
        line.optional("generator").map(Generator::valueOf),
        roles(line),
        new ColumnOptions(
            line.constant("sqlType", SqlType.class, SqlType.AUTO),
            line.number("length"),
            line.number("precision"),
            line.number("scale"),
            line.flag("unique"),
            line.optional("default"),
            line.flag("defaultNow"),
            line.flag("nativeEnum"),
            line.flag("ignoreCase"),
            line.optional("updatable").map(Boolean::valueOf),
            line.flag("sensitive"),
            line.text("sequence")),
        converter(model, line),
        json(model, line),
        origin.member(MemberPath.first(line.text("name"))));
  }

  private static Optional<ConverterMapping> converter(ClassName model, TextLine line) {
    return line.optional("converter")
        .map(
            type ->
                new ConverterMapping(
                    TypeNameText.read(type),
                    TypeNameText.read(line.text("type")).box(),
                    JavaTypeText.read(line, STORED),
                    "",
                    GeneratedNames.of(model).mapper(),
                    ConverterMapping.constant(line.text("name"))));
  }

  private static Optional<JsonMapping> json(ClassName model, TextLine line) {
    return line.flag("json")
        ? Optional.of(JsonMapping.of(model, line.text("name"), List.of()))
        : Optional.empty();
  }

  private static Set<Role> roles(TextLine line) {
    return line.list("roles").stream().map(Role::valueOf).collect(Collectors.toSet());
  }

  private static RelationMapping relation(String model, Origin origin, TextLine line) {
    Optional<Action> onDelete = line.optional("onDelete").map(Action::valueOf);
    Optional<Action> onUpdate = line.optional("onUpdate").map(Action::valueOf);
    return new RelationMapping(
        model,
        line.text("name"),
        new RelationMapping.Held(
            line.constant("handle", RelationMapping.Handle.class, RelationMapping.Handle.OTHER),
            TypeNameText.read(line.text("target")),
            line.flag("known"),
            line.flag("nullable")),
        new RelationMapping.Asked(
            line.flag("stated"),
            line.list("columns"),
            line.text("mappedBy"),
            onDelete,
            onUpdate,
            line.flag("unique"),
            line.flag("key"),
            line.flag("index")),
        List.of(),
        origin.member(line.text("name")));
  }
}
