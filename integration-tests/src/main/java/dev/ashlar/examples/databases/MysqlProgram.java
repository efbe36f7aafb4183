/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/** MySQL: an archive that another project carries along, and Connector/J. */
final class MysqlProgram implements ServerProgram {

  private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";

  @Override
  public String name() {
    return "mysql";
  }

  @Override
  public String title() {
    return "MySQL";
  }

  @Override
  public void unpack(Path base) throws IOException {
    Path archive = base.resolve("archive.tar.gz");
    try (InputStream packed = MysqlProgram.class.getResourceAsStream(ARCHIVE)) {
      if (packed == null) {
        throw MissingServerException.of(this, "%s is not on the class path".formatted(ARCHIVE));
      }
      Files.copy(packed, archive);
    }
    ProgramOutput.run(List.of("tar", "-xzf", archive.toString(), "-C", base.toString()));
    Files.delete(archive);
  }

  @Override
  public Path binary(Path base) {
    return base.resolve("bin").resolve("mysqld");
  }

  @Override
  public List<String> initialization(Path base, Path data) {
    return EmbeddedServer.command(this, base, data, "--initialize-insecure");
  }

  @Override
  public List<String> options(Path base) {
    return List.of(
        "--lc-messages-dir=" + base.resolve("share"),
        "--skip-mysqlx",
        "--skip-log-bin",
        "--performance-schema=OFF",
        // Tests cut connections on purpose, which it would tell of one by one.
        "--log-error-verbosity=1");
  }

  @Override
  public String url(int port) {
    // Without a new key for each connection, which is what takes its time.
    return "jdbc:mysql://localhost:%d/?sslMode=DISABLED".formatted(port);
  }

  @Override
  public DataSource driver(String url, String user, String password) {
    MysqlDataSource dataSource = new Source();
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(password);
    return dataSource;
  }

  /** HikariCP waits for its threads as long as a login may take, and Connector/J says 0. */
  private static final class Source extends MysqlDataSource {

    private static final long serialVersionUID = 1L;

    @Override
    public int getLoginTimeout() {
      return 5;
    }
  }
}
