/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.name.Processors;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What all generated sources have in common. */
public final class Sources {

  private static final AnnotationSpec WITHOUT_WARNINGS =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "{\"deprecation\", \"removal\"}")
          .build();

  private Sources() {}

  /** A final class that is public where its model is. */
  public static TypeSpec.Builder type(ClassName name, ModelMapping model) {
    return visible(type(name, Processors.OF_MODELS), model);
  }

  /** A record that is public where its model is. */
  public static TypeSpec.Builder record(ClassName name, ModelMapping model) {
    return visible(TypeSpec.recordBuilder(name).addAnnotations(ofAll(Processors.OF_MODELS)), model);
  }

  private static TypeSpec.Builder visible(TypeSpec.Builder type, ModelMapping model) {
    return model.shape().isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  public static TypeSpec.Builder type(ClassName name, String generator) {
    return TypeSpec.classBuilder(name)
        .addAnnotations(ofAll(generator))
        .addModifiers(Modifier.FINAL);
  }

  /** Who wrote it; and what is deprecated in a model is the business of those who use it. */
  private static List<AnnotationSpec> ofAll(String generator) {
    String quoted = '"' + generator + '"'; // $S would look at each of its letters
    return List.of(
        AnnotationSpec.builder(Api.GENERATED).addMember("value", "$L", quoted).build(),
        WITHOUT_WARNINGS);
  }

  /** {@code Function<? super parameter, ? extends result>} and its like. */
  public static TypeName superOf(TypeName type) {
    return WildcardTypeName.supertypeOf(type);
  }

  public static ParameterizedTypeName generic(ClassName raw, TypeName... arguments) {
    return ParameterizedTypeName.get(raw, arguments);
  }

  /** The type with {@code @Nullable}; a primitive becomes its box first. */
  public static TypeName nullable(TypeName type) {
    AnnotationSpec annotation = AnnotationSpec.builder(Api.NULLABLE).build();
    TypeName boxed = type.isPrimitive() ? type.box() : type;
    return boxed instanceof ArrayTypeName array
        ? array.annotated(annotation)
        : boxed.annotated(annotation);
  }

  /** The name of a method of one's own, as it is called: {@code yield} alone is a statement. */
  public static String ownCall(String method) {
    return method.equals("yield") ? "this.yield" : method;
  }

  /** The name of a table or column in a Javadoc, which it does not end. */
  public static String shown(String name) {
    return name.replace("*/", "*&#47;");
  }

  public static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  public static String uncapitalized(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
