/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.JavaType.Kind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Types are the same after they were text. */
final class JavaTypeTextTest {

  private static final JavaType INT = JavaType.of(Kind.PRIMITIVE, TypeName.INT);
  private static final JavaType TEXT = JavaType.of(Kind.DECLARED, ClassName.get(String.class));

  @Test
  void declaredType() {
    assertThat(written(TEXT)).isEqualTo("column type=java.lang/String");
    assertReadBack(TEXT);
  }

  @Test
  void enumeration() {
    JavaType role = JavaType.enumeration(ClassName.get("demo", "User", "Role"), List.of("A", "B"));
    assertThat(written(role)).isEqualTo("column kind=ENUM type=demo/User.Role constants=A,B");
    assertReadBack(role);
  }

  @Test
  void arrayWithItsElements() {
    JavaType numbers = JavaType.several(Kind.ARRAY, ArrayTypeName.of(TypeName.INT), INT);
    assertThat(written(numbers))
        .isEqualTo("column kind=ARRAY type=int%5B%5D of.kind=PRIMITIVE of.type=int");
    assertReadBack(numbers);
  }

  @Test
  void listWithItsElements() {
    JavaType roles = JavaType.enumeration(ClassName.get("demo", "Role"), List.of("USER", "ADMIN"));
    assertReadBack(
        JavaType.several(
            Kind.LIST, ParameterizedTypeName.get(ClassName.get(List.class), roles.name()), roles));
  }

  @Test
  void valueRecordInAValueRecord() {
    JavaType id =
        JavaType.value(
            ClassName.get("demo", "Id"),
            "value",
            JavaType.of(Kind.DECLARED, ClassName.get(UUID.class)));
    JavaType userId = JavaType.value(ClassName.get("demo", "UserId"), "id", id);
    assertThat(written(userId))
        .isEqualTo(
            "column kind=VALUE type=demo/UserId component=id"
                + " of.kind=VALUE of.type=demo/Id of.component=value of.of.type=java.util/UUID");
    assertReadBack(userId);
  }

  private static String written(JavaType type) {
    TextLine line = new TextLine("column");
    JavaTypeText.write(line, type);
    return line.toString();
  }

  private static void assertReadBack(JavaType type) {
    assertThat(JavaTypeText.read(TextLine.parse(written(type)))).isEqualTo(type);
  }
}
