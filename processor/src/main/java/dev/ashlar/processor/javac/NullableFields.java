/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads a class file as far as its fields, in the form of the Java Virtual Machine, chapter 4. */
final class NullableFields {

  private static final String[] TYPE_ANNOTATIONS = {
    "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations"
  };

  /** What a type annotation of a field, and not of something in a method, begins with. */
  private static final int OF_FIELD = 0x13;

  private final DataInputStream file;
  private final String[] texts;
  private final Set<String> found = new HashSet<>();

  private NullableFields(DataInputStream file, String[] texts) {
    this.file = file;
    this.texts = texts;
  }

  /** The names of the fields whose type, and not only a part of it, has {@code @Nullable}. */
  static Set<String> read(DataInputStream file) throws IOException {
    file.skipNBytes(8); // magic number, version
    NullableFields reader = new NullableFields(file, constants(file));
    file.skipNBytes(6); // access, this class, its superclass
    file.skipNBytes(2L * file.readUnsignedShort()); // interfaces
    reader.fields();
    return reader.found;
  }

  private static String[] constants(DataInputStream file) throws IOException {
    String[] texts = new String[file.readUnsignedShort()];
    for (int index = 1; index < texts.length; index++) {
      int tag = file.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[index] = file.readUTF();
        case 7, 8, 16, 19, 20 -> file.skipNBytes(2);
        case 15 -> file.skipNBytes(3);
        case 5, 6 -> {
          file.skipNBytes(8);
          index++; // Numbers of 64 bits take two places.
        }
        default -> file.skipNBytes(4);
      }
    }
    return texts;
  }

  private void fields() throws IOException {
    for (int left = file.readUnsignedShort(); left > 0; left--) {
      file.skipNBytes(2);
      String name = texts[file.readUnsignedShort()];
      file.skipNBytes(2);
      for (int attributes = file.readUnsignedShort(); attributes > 0; attributes--) {
        String attribute = texts[file.readUnsignedShort()];
        byte[] content = file.readNBytes(file.readInt());
        if (Set.of(TYPE_ANNOTATIONS).contains(attribute) && hasNullable(content)) {
          found.add(name);
        }
      }
    }
  }

  /**
   * Whether one of the annotations is on the whole type. Values are not read: an annotation with
   * values ends the search, and {@code @Nullable} has none.
   */
  private boolean hasNullable(byte[] content) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        boolean isOfField = in.readUnsignedByte() == OF_FIELD;
        int depth = in.readUnsignedByte();
        in.skipNBytes(2L * depth);
        String type = texts[in.readUnsignedShort()];
        boolean hasValues = in.readUnsignedShort() > 0;
        if (!isOfField || hasValues) {
          return false;
        }
        if (depth == 0 && type.endsWith("/Nullable;")) {
          return true;
        }
      }
      return false;
    }
  }
}
