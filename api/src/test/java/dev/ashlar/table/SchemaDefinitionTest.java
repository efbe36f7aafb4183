/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.Action;
import dev.ashlar.UniqueKey;
import dev.ashlar.Vendor;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemaDefinitionTest {

  private static final SchemaDefinition BLOG =
      SchemaDefinition.named("Blog")
          .declaredIn("dev.ashlar.examples.blog")
          .targets(Vendor.POSTGRESQL, Vendor.H2)
          .primaryKey("users_pkey", "users", List.of("id"), "User", List.of("id"))
          .unique("users_email_key", "users", List.of("email"), "User", List.of("email"))
          .foreignKey(
              "posts_author_id_fkey",
              "posts",
              List.of("author_id"),
              "users",
              List.of("id"),
              "Post.author",
              Action.RESTRICT)
          .check("users_role_check", "users", "User.role")
          .build();

  @Test
  void vendorThatIsNoTargetIsRefusedWithTheLineToAdd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BLOG.requireTarget(Vendor.SQLITE))
        .withMessage(
            """
            The models of Blog were compiled for H2, POSTGRESQL, not for SQLITE. Add it in the package-info.java of dev.ashlar.examples.blog and compile again:
                @Models(name = "Blog", vendors = {H2, POSTGRESQL, SQLITE})""");
  }

  @Test
  void targetsPass() {
    BLOG.requireTarget(Vendor.H2);
    BLOG.requireTarget(Vendor.POSTGRESQL);
  }

  @Test
  void keysAreFoundByNameAndByColumns() {
    UniqueKey<?> email = new UniqueKey<>("users_email_key", "User", List.of("email"));

    assertThat(BLOG.key("users", List.of("email")).map(Constraint.Key::key)).contains(email);
    assertThat(BLOG.constraint("users_email_key")).isPresent();
    assertThat(BLOG.key("posts", List.of("email"))).isEmpty();
  }

  @Test
  void tablesHaveTheirModelsName() {
    assertThat(BLOG.model("users")).isEqualTo("User");
    assertThat(BLOG.model("others")).isEqualTo("others");
  }
}
