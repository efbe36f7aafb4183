/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javax.tools.ToolProvider;

/**
 * Runs javac as its launcher does and prints the processor time of the whole JVM, and the bytes
 * that javac's thread allocated.
 */
final class CompileOnce {

  private CompileOnce() {}

  /** The arguments are those of javac. */
  public static void main(String[] arguments) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    if (status != 0) {
      throw new IllegalStateException("javac failed: " + Arrays.toString(arguments));
    }
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(system.getProcessCpuTime() + " " + (after - before));
  }
}
