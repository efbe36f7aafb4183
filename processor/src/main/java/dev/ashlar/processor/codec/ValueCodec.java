/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.JavaType.Part;
import dev.ashlar.sql.schema.ColumnType;
import java.util.function.UnaryOperator;

/** Value records, stored as their component: unwrapped when written, wrapped when read. */
final class ValueCodec implements Codec {

  private static final ClassName WRAPPED = ClassName.get("dev.ashlar.query", "WrappedColumn");
  private static final CodeBlock EACH = CodeBlock.of("each");

  private final TypeName type;
  private final Part part;
  private final Codec stored;

  /** A value record whose component has this codec. */
  ValueCodec(TypeName type, Part part, Codec stored) {
    this.type = type;
    this.part = part;
    this.stored = stored;
  }

  @Override
  public boolean accepts(JavaType other) {
    return other.kind() == JavaType.Kind.VALUE && other.name().equals(type);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return stored.columnType(ofPart(column));
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    ParsedDefault parsed = stored.parseDefault(ofPart(column), text);
    return parsed.isFine() && !parsed.code().isEmpty()
        ? ParsedDefault.of(parsed.canonical(), wrap(parsed.code()))
        : parsed;
  }

  @Override
  public CodeBlock read(ColumnMapping column, CodeBlock row, CodeBlock position, boolean nullable) {
    CodeBlock read = stored.read(ofPart(column), row, position, nullable);
    return nullable ? mapped(read, CodeBlock.of("$T::new", type)) : wrap(read);
  }

  @Override
  public CodeBlock bind(CodeBlock binder, int position, CodeBlock value, boolean nullable) {
    return stored.bind(binder, position, unwrapped(value, nullable), nullable);
  }

  @Override
  public CodeBlock bindValue(CodeBlock value, boolean nullable) {
    return stored.bindValue(unwrapped(value, nullable), nullable);
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return checked(
        column, value, nullable, component -> stored.checked(ofPart(column), component, false));
  }

  @Override
  public CodeBlock searched(ColumnMapping column, CodeBlock value) {
    return checked(column, value, false, component -> stored.searched(ofPart(column), component));
  }

  /** A component that the check might change goes through the constructor again. */
  private CodeBlock checked(
      ColumnMapping column, CodeBlock value, boolean nullable, UnaryOperator<CodeBlock> check) {
    CodeBlock required =
        CodeBlock.of("$T.required($S, $L)", WordCodec.VALUES, column.label(), value);
    CodeBlock component = component(nullable ? EACH : required);
    CodeBlock checked = check.apply(component);
    if (checked.equals(component)) {
      return nullable ? value : required;
    }
    return nullable ? mapped(value, CodeBlock.of("each -> $L", wrap(checked))) : wrap(checked);
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(WRAPPED, type, stored.expression(ofPart(column)));
  }

  @Override
  public CodeBlock expressionOf(ColumnMapping column, int ordinal) {
    return CodeBlock.of(
        "wrapped($L, $L)", stored.expressionOf(ofPart(column), ordinal), accessor());
  }

  @Override
  public boolean isWrapping() {
    return true;
  }

  @Override
  public CodeBlock wrapped(CodeBlock value) {
    return wrap(stored.wrapped(value));
  }

  @Override
  public CodeBlock unwrapped(CodeBlock value) {
    return stored.unwrapped(component(value));
  }

  private CodeBlock wrap(CodeBlock component) {
    return CodeBlock.of("new $T($L)", type, component);
  }

  private CodeBlock component(CodeBlock value) {
    String code = value.toString();
    return CodeBlock.of(code.contains(" ? ") ? "($L).$L()" : "$L.$L()", value, part.component());
  }

  private CodeBlock unwrapped(CodeBlock value, boolean nullable) {
    return nullable ? mapped(value, accessor()) : component(value);
  }

  private CodeBlock accessor() {
    return CodeBlock.of("$T::$L", type, part.component());
  }

  private static CodeBlock mapped(CodeBlock value, CodeBlock function) {
    return CodeBlock.of("$T.mapped($L, $L)", WordCodec.VALUES, value, function);
  }

  private ColumnMapping ofPart(ColumnMapping column) {
    return column.withType(part.type());
  }
}
