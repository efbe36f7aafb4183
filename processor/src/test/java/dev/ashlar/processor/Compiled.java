/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static dev.ashlar.processor.ClassPaths.javac;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What the real javac, with both processors, says of a source in the package {@code demo}. */
public final class Compiled {

  private static final String HEADER =
      "package demo; import java.util.*; import java.time.*; import java.math.*;"
          + " import dev.ashlar.*; import static dev.ashlar.Action.*;"
          + " import org.jspecify.annotations.Nullable;\n";

  private static final JavaFileObject SETTINGS =
      JavaFileObjects.forSourceString(
          "demo.package-info", "@dev.ashlar.Models(name = \"Demo\") package demo;");

  private static final Pattern FILE = Pattern.compile("(?m)^// (\\S+\\.java)$");

  private final List<Message> messages;

  private Compiled(List<Message> messages) {
    this.messages = messages;
  }

  /**
   * Compiles with these options of the processors, written without {@code -A}. A source with lines
   * such as {@code // demo/shop/package-info.java} is several files, each begun by such a line.
   */
  public static Compiled of(String source, List<String> options) {
    return of(
        source,
        Stream.concat(
                Stream.of("-Xlint:all,-processing,-auxiliaryclass"),
                options.stream().map("-A"::concat))
            .toList(),
        List.of());
  }

  /** The same with these options of javac alone, and with these processors of others as well. */
  public static Compiled of(String source, List<String> options, List<Processor> others) {
    return new Compiled(
        javac()
            .withProcessors(
                Stream.concat(
                        Stream.of(new ModelProcessor(), new SchemaProcessor()), others.stream())
                    .toList())
            .withOptions(options)
            .compile(files(source))
            .diagnostics()
            .stream()
            .map(Compiled::message)
            .toList());
  }

  private static List<JavaFileObject> files(String source) {
    List<String> names = FILE.matcher(source).results().map(found -> found.group(1)).toList();
    if (names.isEmpty()) {
      return List.of(SETTINGS, JavaFileObjects.forSourceString("demo.Source", HEADER + source));
    }
    List<String> texts = FILE.splitAsStream(source).skip(1).toList();
    return IntStream.range(0, names.size())
        .mapToObj(index -> file(names.get(index), texts.get(index)))
        .toList();
  }

  private static JavaFileObject file(String name, String text) {
    String type = name.replace(".java", "").replace('/', '.');
    String place = name.contains("/") ? type.substring(0, type.lastIndexOf('.')) : "";
    String header =
        place.isEmpty() ? "" : HEADER.replace("package demo;", "package " + place + ";");
    return JavaFileObjects.forSourceString(
        type, (type.endsWith("package-info") ? "" : header.strip()) + text);
  }

  /** All that was said, javac's own words included. */
  public List<Message> messages() {
    return messages;
  }

  /** Undoes that javac moves all lines but the first to the right, by two. */
  private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    return new Message(
        file == null ? "" : file.getName().replaceAll(".*/", ""),
        diagnostic.getKind().name(),
        diagnostic.getLineNumber() - 1,
        diagnostic.getMessage(Locale.ROOT).replace("\n  ", "\n"));
  }

  /**
   * One diagnostic.
   *
   * @param file the name of the file; empty where there is none
   * @param kind ERROR, WARNING or NOTE
   * @param line the line of the source, from 1; negative where there is none
   * @param text the whole text
   */
  public record Message(String file, String kind, long line, String text) {

    /**
     * The line, the kind and the first line of the text; the file as well where it is generated.
     */
    public String summary() {
      String place = file.equals("Source.java") ? "" : file + " ";
      return "%sline %d: %s %s".formatted(place, line, kind, text.lines().findFirst().orElse(""));
    }
  }
}
