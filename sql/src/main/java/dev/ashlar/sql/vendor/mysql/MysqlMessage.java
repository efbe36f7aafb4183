/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.DatabaseError.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server's message. The names in it are quoted alike in every language that the server speaks.
 *
 * @param text the driver's text
 */
record MysqlMessage(String text) {

  private static final Pattern BACKTICKS = Pattern.compile("`((?:[^`]|``)+)`");
  private static final Pattern QUOTES = Pattern.compile("'([^']*)'");
  private static final Pattern FOREIGN_KEY =
      Pattern.compile("CONSTRAINT `((?:[^`]|``)+)` FOREIGN KEY");

  /**
   * The violated key, which is quoted last, behind a value that may hold anything: {@code Duplicate
   * entry 'a@b.c' for key 'users_email_key'}. MySQL puts the table before the key's name.
   */
  DatabaseError unique() {
    DatabaseError error = DatabaseError.of(Kind.UNIQUE);
    int end = text.lastIndexOf('\'');
    int start = text.lastIndexOf('\'', end - 1);
    if (start < 0) {
      return error;
    }
    String name = text.substring(start + 1, end);
    return error.at(name.substring(name.lastIndexOf('.') + 1));
  }

  Optional<String> foreignKey() {
    return first(FOREIGN_KEY);
  }

  /** MariaDB writes {@code CONSTRAINT `a_check` failed}, MySQL {@code constraint 'a_check'}. */
  Optional<String> check() {
    return first(BACKTICKS).or(() -> first(QUOTES));
  }

  /** {@code Column 'email' cannot be null}. */
  Optional<String> column() {
    return first(QUOTES);
  }

  private Optional<String> first(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).replace("``", "`")) : Optional.empty();
  }
}
