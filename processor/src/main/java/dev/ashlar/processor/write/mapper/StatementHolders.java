/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.Vendor;
import dev.ashlar.processor.codec.Literals;
import dev.ashlar.processor.codec.LongTexts;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.ModelTexts;
import dev.ashlar.processor.plan.TargetPlan;
import dev.ashlar.processor.write.java.VendorNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The nested classes that hold a model's statements, loaded only when they are needed. Vendors
 * whose statements are the same to the letter share one; so does a vendor that differs only in
 * giving no inserted row back, and leaves that out.
 */
final class StatementHolders {

  private static final String SELECT = "SELECT";
  private static final String INSERT = "INSERT";

  private final TargetPlan targets;
  private final ModelPlan plan;
  private final SharedTexts shared;

  StatementHolders(TargetPlan targets) {
    this.targets = targets;
    plan = targets.model();
    shared = new SharedTexts(targets);
  }

  /**
   * The method that knows which holder belongs to which vendor; the base class has refused all
   * others.
   */
  MethodSpec chooser() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("sql")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Api.MODEL_SQL)
            .addParameter(Api.VENDOR, "vendor");
    List<Map.Entry<CodeBlock, List<Vendor>>> choices = List.copyOf(choices().entrySet());
    if (choices.isEmpty()) {
      return method.addStatement("throw new $T()", IllegalStateException.class).build();
    }
    CodeBlock.Builder choice = CodeBlock.builder();
    for (Map.Entry<CodeBlock, List<Vendor>> each : choices.subList(0, choices.size() - 1)) {
      choice.add("$L ? $L : ", isOneOf(each.getValue()), each.getKey());
    }
    choice.add("$L", choices.get(choices.size() - 1).getKey());
    return method.addStatement("return $L", choice.build()).build();
  }

  /** The statements, and who gets them. */
  private Map<CodeBlock, List<Vendor>> choices() {
    Map<CodeBlock, List<Vendor>> choices = new LinkedHashMap<>();
    targets
        .texts()
        .forEach(
            (vendor, texts) ->
                choices.computeIfAbsent(chosen(texts), key -> new ArrayList<>()).add(vendor));
    return choices;
  }

  private CodeBlock chosen(ModelTexts texts) {
    ModelTexts held = shared.held(texts);
    return CodeBlock.of(held.equals(texts) ? "$T.SQL" : "$T.SQL.withoutReturning()", holder(held));
  }

  private static CodeBlock isOneOf(List<Vendor> group) {
    return group.stream()
        .map(vendor -> CodeBlock.of("vendor == $T.$L", Api.VENDOR, vendor.name()))
        .collect(CodeBlock.joining(" || "));
  }

  List<TypeSpec> types() {
    return shared.vendors().entrySet().stream()
        .map(group -> type(group.getValue(), group.getKey()))
        .toList();
  }

  /** The texts that all vendors share, which stand beside the holders: constants load nothing. */
  List<FieldSpec> constants() {
    return shared.isShared() ? texts(shared.written().findFirst().orElseThrow()) : List.of();
  }

  private TypeSpec type(List<Vendor> served, ModelTexts texts) {
    Optional<ModelTexts> original = shared.original(texts);
    return TypeSpec.classBuilder(holder(served))
        .addJavadoc(
            "The statements for $L.\n",
            served.stream().map(Vendor::name).collect(Collectors.joining(" and ")))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addFields(shared.isShared() || original.isPresent() ? List.of() : texts(texts))
        .addField(
            FieldSpec.builder(Api.MODEL_SQL, "SQL", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                    original
                        .map(this::requoted)
                        .or(() -> shared.creator(texts).map(other -> recreating(other, texts)))
                        .orElseGet(() -> sql(texts)))
                .build())
        .build();
  }

  private CodeBlock requoted(ModelTexts original) {
    return CodeBlock.of("$T.SQL.quoted($S)", holder(original), SharedTexts.BACKTICK);
  }

  private CodeBlock recreating(ModelTexts creator, ModelTexts texts) {
    CodeBlock creates =
        Stream.concat(
                Stream.of(created(texts)),
                texts.keyless().stream().map(keyless -> LongTexts.of(keyless.create())))
            .collect(CodeBlock.joining(",\n"));
    return CodeBlock.of("$T.SQL.creating(\n$>$>$L$<$<)", holder(creator), creates);
  }

  private ClassName holder(ModelTexts texts) {
    return holder(shared.vendors(texts));
  }

  private List<FieldSpec> texts(ModelTexts texts) {
    return List.of(
        text(SELECT, StatementParts.value(targets, texts.select())),
        text(INSERT, StatementParts.value(targets, texts.insert())));
  }

  private static FieldSpec text(String name, CodeBlock text) {
    return FieldSpec.builder(String.class, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$>$>$L$<$<", text)
        .build();
  }

  private CodeBlock sql(ModelTexts texts) {
    CodeBlock finds =
        Stream.concat(
                Stream.of(
                    created(texts),
                    with(SELECT, texts.select(), texts.find()),
                    Literals.oneLine(texts.delete())),
                texts.finders().stream().map(finder -> with(SELECT, texts.select(), finder)))
            .collect(CodeBlock.joining(",\n"));
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "new $T(\n$>$>$L, $L, $L,\n$L$<$<)",
                Api.MODEL_SQL,
                columns(texts),
                SELECT,
                INSERT,
                finds);
    texts
        .keyless()
        .ifPresent(
            keyless ->
                code.add(
                    "\n$>$>.withIdentity(\n$>$>$L,\n$L$<$<$<$<)",
                    LongTexts.of(keyless.insert()),
                    LongTexts.of(keyless.create())));
    texts
        .softDelete()
        .ifPresent(
            soft ->
                code.add(
                    "\n$>$>.withSoftDelete(\n$>$>$L,\n$L$<$<$<$<)",
                    LongTexts.of(soft.restore()),
                    LongTexts.of(soft.forceDelete())));
    return code.build();
  }

  /** The select list; in standard quotes it is a constant of the mapper already. */
  private CodeBlock columns(ModelTexts texts) {
    return texts.columns().equals(SelectList.text(plan))
        ? CodeBlock.of("$L", SelectList.NAME)
        : LongTexts.of(texts.columns());
  }

  /** The insert, with the select list before or after it. */
  private CodeBlock created(ModelTexts texts) {
    String create = texts.create();
    int start = create.indexOf(texts.insert());
    return start < 0
        ? LongTexts.of(create)
        : sum(
            list(create.substring(0, start)),
            CodeBlock.of("$L", INSERT),
            list(create.substring(start + texts.insert().length())));
  }

  private CodeBlock list(String text) {
    String columns = SelectList.text(plan);
    return text.contains(columns) ? with(SelectList.NAME, columns, text) : oneLine(text);
  }

  /** A text as what it adds to a constant that it contains. */
  private static CodeBlock with(String constant, String contained, String text) {
    int start = text.indexOf(contained);
    if (start < 0) {
      return LongTexts.of(text);
    }
    return sum(
        oneLine(text.substring(0, start)),
        CodeBlock.of("$L", constant),
        oneLine(text.substring(start + contained.length())));
  }

  private static CodeBlock oneLine(String text) {
    if (LongTexts.isLong(text)) {
      return LongTexts.of(text);
    }
    return text.isEmpty() ? CodeBlock.of("") : Literals.oneLine(text);
  }

  private static CodeBlock sum(CodeBlock... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(CodeBlock.joining(" + "));
  }

  private ClassName holder(List<Vendor> served) {
    return plan.names().mapper().nestedClass(VendorNames.className(served.get(0)) + "Sql");
  }
}
