/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import javax.tools.ToolProvider;

/**
 * Runs javac as its launcher does and prints the processor time of the whole JVM, and the bytes
 * that javac's thread allocated, and the most that a collection found in use.
 */
final class CompileOnce {

  private static final Pattern NO_HEAP = Pattern.compile("Metaspace|Code|Class Space");

  private CompileOnce() {}

  /** The arguments are those of javac. */
  public static void main(String[] arguments) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    AtomicLong peak = new AtomicLong();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (message, ignored) -> peak.accumulateAndGet(used(message), Math::max), null, null);
    }
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    if (status != 0) {
      throw new IllegalStateException("javac failed: " + Arrays.toString(arguments));
    }
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(system.getProcessCpuTime() + " " + (after - before) + " " + peak);
  }

  /** What a collection has left, garbage of an older age included. */
  private static long used(Notification message) {
    if (!message
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      return 0;
    }
    return GarbageCollectionNotificationInfo.from((CompositeData) message.getUserData())
        .getGcInfo()
        .getMemoryUsageAfterGc()
        .entrySet()
        .stream()
        .filter(pool -> !NO_HEAP.matcher(pool.getKey()).find())
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }
}
