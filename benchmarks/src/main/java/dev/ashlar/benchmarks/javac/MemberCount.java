/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Counts the methods, constructors and fields of a class file that its source has. */
final class MemberCount extends ClassVisitor {

  private int members;

  MemberCount() {
    super(Opcodes.ASM9);
  }

  int members() {
    return members;
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String generic,
      @Nullable Object value) {
    count(access);
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String generic,
      String @Nullable [] exceptions) {
    if (!name.equals("<clinit>")) {
      count(access);
    }
    return null;
  }

  private void count(int access) {
    if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
      members++;
    }
  }
}
