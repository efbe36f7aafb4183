/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes files through javac, each with the elements that it stems from. */
public final class FilerOutput {

  private final Filer filer;

  /** Writes through this filer. */
  public FilerOutput(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a class; nothing where its name is taken, which is a rule's business. It is of ASCII
   * alone, since javac writes and reads it by {@code -encoding}, which may lack a character.
   */
  public void saveClass(String name, String text, Element... origins) {
    try (Writer writer = filer.createSourceFile(name, origins).openWriter()) {
      writer.write(UnicodeEscapes.of(text));
    } catch (FilerException e) {
      return; // GeneratedNameIsFree says so, at the model and with a way out.
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + name, e);
    }
  }

  /** Writes a resource beside the classes, in UTF-8. */
  public void saveResource(String path, String text, Element... origins) {
    try (OutputStream bytes =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins).openOutputStream()) {
      bytes.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path, e);
    }
  }
}
