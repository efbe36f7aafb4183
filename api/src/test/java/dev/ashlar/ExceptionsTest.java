/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

  @Test
  void validationSaysAllViolations() {
    ValidationException exception =
        new ValidationException(
            List.of(
                new Violation("User.email", "is required", "Give a value."),
                new Violation("User.name", "is too long", "")));

    assertThat(exception)
        .hasMessage("User.email is required. Give a value.\nUser.name is too long.");
    assertThat(exception.violations()).hasSize(2).isUnmodifiable();
  }

  @Test
  void violationNamesTheComponentForForms() {
    assertThat(new Violation("User.email", "is required", "").component()).isEqualTo("email");
  }

  @Test
  void validationNeedsAViolation() {
    assertThatThrownBy(() -> new ValidationException(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A ValidationException needs a violation.");
  }

  @Test
  void uniqueKeysAreEqualByValueAndReadAsMembers() {
    UniqueKey<Object> key = new UniqueKey<>("pages_slug_key", "Page", List.of("tenant", "slug"));

    assertThat(key)
        .isEqualTo(new UniqueKey<>("pages_slug_key", "Page", List.of("tenant", "slug")))
        .hasToString("Page.tenant+slug");
    assertThat(new UniqueViolation(key, "Taken.", null).key()).isSameAs(key);
  }

  @Test
  void violationsNameWhatTheyRanInto() {
    IllegalStateException cause = new IllegalStateException();

    assertThat(new ForeignKeyViolation("Post.author", "No.", cause).relation())
        .isEqualTo("Post.author");
    assertThat(new CheckViolation("users_role_check", "No.", cause).constraint())
        .isEqualTo("users_role_check");
    assertThat(new NotNullViolation("email", "No.", cause).column()).isEqualTo("email");
    assertThat(new ForeignKeyViolation("Post.author", "No.", cause))
        .isInstanceOf(AshlarException.class)
        .hasMessage("No.")
        .hasCause(cause);
  }

  @Test
  void vendorsNameTheirDialects() {
    assertThat(Vendor.values())
        .extracting(Vendor::dialect)
        .containsExactly("postgresql", "sqlite", "h2", "mariadb", "mysql");
  }
}
