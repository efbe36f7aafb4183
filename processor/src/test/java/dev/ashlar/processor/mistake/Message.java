/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mistake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An error as {@code javax.tools.Diagnostic.getMessage} gives it: without the line of the source
 * that javac quotes below the first line of its text, and without the mark below that one.
 *
 * @param at the rest of the quoted line, from the mark on
 * @param lines the message
 */
record Message(String at, List<String> lines) {

  private static final Pattern START =
      Pattern.compile(".*?(\\w+)\\.java:\\d+: (error|warning): (.*)");
  private static final Pattern END =
      Pattern.compile("\\d+ (error|warning)s?|(Note|warning|error): .*");

  Message {
    lines = List.copyOf(lines);
  }

  /** The errors of what javac printed, by the name of the class that they are in. */
  static Map<String, List<Message>> byClass(String log) {
    Map<String, List<Message>> messages = new HashMap<>();
    List<String> lines = log.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher start = START.matcher(lines.get(i));
      if (start.matches() && start.group(2).equals("error")) {
        messages
            .computeIfAbsent(start.group(1), name -> new ArrayList<>())
            .add(of(start.group(3), until(lines, i + 1)));
      }
    }
    return messages;
  }

  private static List<String> until(List<String> lines, int from) {
    int to = from;
    while (to < lines.size()
        && !START.matcher(lines.get(to)).matches()
        && !END.matcher(lines.get(to)).matches()) {
      to++;
    }
    return lines.subList(from, to);
  }

  private static Message of(String first, List<String> rest) {
    int mark = 0;
    while (!rest.get(mark).isBlank() && !rest.get(mark).strip().equals("^")) {
      mark++;
    }
    List<String> lines = new ArrayList<>(List.of(first));
    lines.addAll(rest.subList(0, mark - 1));
    lines.addAll(rest.subList(mark + 1, rest.size()));
    return new Message(rest.get(mark - 1).substring(rest.get(mark).indexOf('^')), lines);
  }

  @Override
  public String toString() {
    return "at " + at + "\n" + String.join("\n", lines);
  }
}
