/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mistake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;

/**
 * An error as {@code javax.tools.Diagnostic.getMessage} gives it: without the line of the source
 * that javac quotes below the first line of its text, and without the mark below that one.
 *
 * @param label the words before the place: {@code at}, or {@code warning at}
 * @param at the rest of the quoted line, from the mark on
 * @param lines the message
 */
record Message(String label, String at, List<String> lines) {

  private static final Pattern START = Pattern.compile("(.+)\\.java:\\d+: (error|warning): (.*)");
  private static final Pattern END =
      Pattern.compile("\\d+ (error|warning)s?|(Note|warning|error): .*");

  Message {
    lines = List.copyOf(lines);
  }

  /** The errors of what javac printed, by the name of the class that they are in. */
  static Map<String, List<Message>> byClass(String log) {
    return Told.all(log).stream()
        .filter(told -> told.kind().equals("error"))
        .collect(groupingBy(told -> told.file().getFileName().toString(), messages(Told::message)));
  }

  /** The errors and warnings of what javac printed, by the folder below this one. */
  static Map<String, List<Message>> byFolder(String log, Path above) {
    return Told.all(log).stream()
        .collect(
            groupingBy(
                told -> above.relativize(told.file()).getName(0).toString(),
                messages(Told::marked)));
  }

  private static Collector<Told, ?, List<Message>> messages(Function<Told, Message> as) {
    return mapping(as, toList());
  }

  /** A message, what kind it is of, and the file that it is in. */
  private record Told(Path file, String kind, Message message) {

    static List<Told> all(String log) {
      List<Told> all = new ArrayList<>();
      List<String> lines = log.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher start = START.matcher(lines.get(i));
        if (start.matches()) {
          Message message = of(start.group(3), until(lines, i + 1));
          all.add(new Told(Path.of(start.group(1)), start.group(2), message));
        }
      }
      return all;
    }

    /** With its kind in front: {@code warning at ..}. */
    Message marked() {
      return new Message(kind + " " + message.label(), message.at(), message.lines());
    }
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
    return new Message("at", rest.get(mark - 1).substring(rest.get(mark).indexOf('^')), lines);
  }

  @Override
  public String toString() {
    return label + " " + at + "\n" + String.join("\n", lines);
  }
}
