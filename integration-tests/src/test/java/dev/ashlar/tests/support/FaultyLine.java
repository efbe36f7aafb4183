/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line to a server that breaks when it is told to: it passes bytes on, until the client sends
 * certain words.
 */
public final class FaultyLine implements AutoCloseable {

  /** What happens at the words. */
  public enum Fault {
    /** The line is cut, and the server does not hear them. */
    CUT_BEFORE,
    /** The server hears them; the line is cut when it answers. */
    CUT_ANSWER,
    /** Nothing gets through any more, in neither direction, and nobody is told. */
    SILENCE,
    /** The words come 300 ms later. */
    DELAY
  }

  private record Trap(String words, Fault fault, AtomicInteger left) {}

  private final ServerSocket door;
  private final int serverPort;
  private final List<Closeable> open = new CopyOnWriteArrayList<>();
  private volatile Trap trap = new Trap("", Fault.DELAY, new AtomicInteger(0));

  private FaultyLine(ServerSocket door, int serverPort) {
    this.door = door;
    this.serverPort = serverPort;
  }

  /** A line to this port of this machine. */
  public static FaultyLine to(int serverPort) {
    try {
      FaultyLine line =
          new FaultyLine(new ServerSocket(0, 50, InetAddress.getByName("localhost")), serverPort);
      start(line::accept);
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port to connect to. */
  public int port() {
    return door.getLocalPort();
  }

  /** The next time, and once, that the client sends these words, this happens. */
  public void arm(String words, Fault fault) {
    trap = new Trap(words, fault, new AtomicInteger(1));
  }

  /** Cuts all connections that there are. */
  public void cut() {
    try {
      for (Closeable each : open) {
        each.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it happened. */
  public boolean sprung() {
    return trap.left.get() <= 0;
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = door.accept();
      Socket server = new Socket(InetAddress.getByName("localhost"), serverPort);
      open.add(client);
      open.add(server);
      Pair pair = new Pair(client, server);
      start(pair::toServer);
      start(pair::toClient);
    }
  }

  /** One connection. */
  private final class Pair {

    private final Socket client;
    private final Socket server;
    private volatile boolean cutsAnswer;
    private volatile boolean isSilent;

    Pair(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void toServer() throws IOException {
      byte[] buffer = new byte[1 << 16];
      InputStream in = client.getInputStream();
      OutputStream out = server.getOutputStream();
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        Trap set = trap;
        String text = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
        if (set.left.get() > 0 && text.contains(set.words) && set.left.decrementAndGet() == 0) {
          spring(set.fault);
        }
        if (!isSilent) {
          out.write(buffer, 0, count);
          out.flush();
        }
      }
      cut();
    }

    private void spring(Fault fault) throws IOException {
      switch (fault) {
        case CUT_BEFORE -> {
          cut();
          throw new IOException("cut");
        }
        case CUT_ANSWER -> cutsAnswer = true;
        case SILENCE -> isSilent = true;
        case DELAY -> sleep();
      }
    }

    void toClient() throws IOException {
      byte[] buffer = new byte[1 << 16];
      InputStream in = server.getInputStream();
      OutputStream out = client.getOutputStream();
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        if (cutsAnswer) {
          break;
        }
        if (!isSilent) {
          out.write(buffer, 0, count);
          out.flush();
        }
      }
      cut();
    }

    private void cut() throws IOException {
      client.close();
      server.close();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Passing {
    void run() throws IOException;
  }

  private static void start(Passing passing) {
    Thread thread =
        new Thread(
            () -> {
              try {
                passing.run();
              } catch (IOException e) {
                // A socket was closed; so the line is cut, or the test is over.
              }
            },
            "line");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }
}
