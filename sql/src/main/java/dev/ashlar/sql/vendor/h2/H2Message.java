/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.DatabaseError.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first quoted parts of a message of H2, which are the same in every language that H2 speaks.
 * Names within them are quoted only where SQL asks for it.
 */
final class H2Message {

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

  private static final String NAME = "((?:U&)?\"(?:[^\"]|\"\")*\"|[^\\s\".(),]+)";

  /** What a name with letters beyond ASCII is written with: {@code U&"gr\00f6\00dfe"}. */
  private static final Pattern ESCAPED =
      Pattern.compile("\\\\(?:([0-9a-f]{4})|\\+([0-9a-f]{6})|\\\\)");

  /**
   * {@code PUBLIC.users_email_key INDEX PUBLIC.users_email_key_INDEX_6 ON PUBLIC.users(email ..)}.
   */
  private static final Pattern UNIQUE =
      Pattern.compile(
          "^%1$s\\.%1$s(?: INDEX %1$s\\.%1$s| PRIMARY KEY)? ON %1$s\\.%1$s\\("
              .replace("%1$s", NAME));

  /** {@code posts_author_id_fkey: PUBLIC.posts FOREIGN KEY(author_id) REFERENCES ..}. */
  private static final Pattern FOREIGN_KEY =
      Pattern.compile("^(.+?): %1$s\\.%1$s FOREIGN KEY\\(".replace("%1$s", NAME));

  private static final Pattern COLUMN = Pattern.compile("\\G" + NAME + "[^,)]*(?:, |\\))");

  private final String part;
  private final String second;

  private H2Message(String part, String second) {
    this.part = part;
    this.second = second;
  }

  static H2Message of(String message) {
    Matcher matcher = QUOTED.matcher(message);
    return new H2Message(next(matcher), next(matcher));
  }

  private static String next(Matcher matcher) {
    return matcher.find() ? matcher.group(1).replace("\"\"", "\"").replace("\\\\", "\\") : "";
  }

  /** The violated key with its table and columns. */
  DatabaseError unique() {
    DatabaseError error = DatabaseError.of(Kind.UNIQUE);
    Matcher matcher = UNIQUE.matcher(part);
    if (!matcher.find()) {
      return error;
    }
    return error
        .at(plain(matcher.group(2)))
        .in(plain(matcher.group(6)), columns(part.substring(matcher.end())));
  }

  /** The violated key with its table and columns. */
  DatabaseError foreignKey() {
    DatabaseError error = DatabaseError.of(Kind.FOREIGN_KEY);
    Matcher matcher = FOREIGN_KEY.matcher(part);
    if (!matcher.find()) {
      return beforeColon().map(error::at).orElse(error);
    }
    return error
        .at(matcher.group(1))
        .in(plain(matcher.group(3)), columns(part.substring(matcher.end())));
  }

  /** A constraint, of which H2 gives the bare name and then what it says. */
  Optional<String> beforeColon() {
    int end = part.endsWith(": ") ? part.length() - 2 : part.indexOf(": ");
    return end < 0 ? Optional.empty() : Optional.of(part.substring(0, end));
  }

  /** A column and its type, such as {@code name CHARACTER VARYING(10)}. */
  Optional<String> beforeType() {
    int end = Math.max(part.indexOf(" CHARACTER"), part.indexOf(" BINARY"));
    return end < 0 ? Optional.empty() : Optional.of(part.substring(0, end));
  }

  /** A column alone. */
  Optional<String> whole() {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }

  /** A column, told after a number that it cannot hold. */
  Optional<String> second() {
    return second.isEmpty() ? Optional.empty() : Optional.of(second);
  }

  private static List<String> columns(String list) {
    List<String> columns = new ArrayList<>();
    Matcher matcher = COLUMN.matcher(list);
    while (matcher.find()) {
      columns.add(plain(matcher.group(1)));
      if (matcher.group().endsWith(")")) {
        break;
      }
    }
    return columns;
  }

  private static String plain(String name) {
    if (name.startsWith("U&\"")) {
      return ESCAPED.matcher(unquoted(name.substring(2))).replaceAll(H2Message::letter);
    }
    return name.startsWith("\"") ? unquoted(name) : name;
  }

  private static String unquoted(String name) {
    return name.substring(1, name.length() - 1).replace("\"\"", "\"");
  }

  private static String letter(MatchResult escaped) {
    String digits = escaped.group(1) == null ? escaped.group(2) : escaped.group(1);
    return Matcher.quoteReplacement(
        digits == null ? "\\" : Character.toString(Integer.parseInt(digits, 16)));
  }
}
