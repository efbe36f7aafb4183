/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.DatabaseError.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server's message. The names in it are quoted alike in every language that the server speaks.
 *
 * @param text the driver's text
 */
record MysqlMessage(String text) {

  /** The second quotes are those of the mode ANSI_QUOTES. */
  private static final String NAME = "(`(?:[^`]|``)+`|\"(?:[^\"]|\"\")+\")";

  private static final Pattern QUOTED = Pattern.compile(NAME);
  private static final Pattern TEXT = Pattern.compile("'([^']*)'");

  /** MySQL 8.0.31 cuts long messages, often in the middle of the columns. */
  private static final Pattern FOREIGN_KEY =
      Pattern.compile(
          "%1$s, CONSTRAINT %1$s(?: FOREIGN KEY \\((%1$s(?:, %1$s)*)\\))?".replace("%1$s", NAME));

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
    int point = name.lastIndexOf('.');
    DatabaseError named = error.at(name.substring(point + 1));
    return point < 0 ? named : named.in(name.substring(0, point), List.of());
  }

  /**
   * The key with its table and columns: {@code `lab`.`posts`, CONSTRAINT `x` FOREIGN KEY (`a`)}.
   */
  DatabaseError foreignKey() {
    DatabaseError error = DatabaseError.of(Kind.FOREIGN_KEY);
    Matcher matcher = FOREIGN_KEY.matcher(text);
    return matcher.find()
        ? error
            .at(plain(matcher.group(2)))
            .in(
                plain(matcher.group(1)),
                matcher.group(3) == null ? List.of() : names(matcher.group(3)))
        : error;
  }

  /**
   * {@code Got error 193 '`lab`.`twigs`, CONSTRAINT ..' from InnoDB}:
   * DB_FOREIGN_EXCEED_MAX_CASCADE.
   */
  boolean isCascadeTooDeep() {
    return text.contains("error 193 ");
  }

  /** MariaDB writes {@code CONSTRAINT `a_check` failed}, MySQL {@code constraint 'a_check'}. */
  Optional<String> check() {
    return names(text).stream().findFirst().or(this::firstText);
  }

  /** {@code Column 'email' cannot be null}. */
  Optional<String> column() {
    return firstText();
  }

  private Optional<String> firstText() {
    Matcher matcher = TEXT.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static List<String> names(String list) {
    return QUOTED.matcher(list).results().map(found -> plain(found.group())).toList();
  }

  private static String plain(String quoted) {
    String quote = quoted.substring(0, 1);
    return quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote);
  }
}
