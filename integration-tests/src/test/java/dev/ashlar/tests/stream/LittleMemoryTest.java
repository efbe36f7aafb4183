/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.Vendor;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.generated.Draft;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with a heap of 64 MB reads 100,000 rows that are larger than that. */
@EveryDatabase(drivers = true)
final class LittleMemoryTest {

  private static final int MANY = 100_000;
  private static final String BODY = "All work and no play makes Jack a dull boy. ".repeat(16);

  @TempDir private Path folder;

  @Test
  void allRowsAreReadInLittleMemory(TestDatabase database) throws Exception {
    Address address = filled(database);

    assertThat(readBy(address))
        .containsExactly(
            "sorted stream " + MANY,
            "chunks with relations " + MANY,
            "stream in a transaction " + MANY);
  }

  private Address filled(TestDatabase database) throws SQLException {
    if (!database.name().equals("h2")) {
      Blog blog = Blog.on(database);
      fill(blog.db());
      return Address.of(database);
    }
    // Its other databases are in the memory of this program.
    String url = "jdbc:h2:file:" + folder.resolve("blog");
    JdbcDataSource file = new JdbcDataSource();
    file.setURL(url + ";DB_CLOSE_DELAY=-1");
    try (Connection connection = file.getConnection();
        Statement statement = connection.createStatement()) {
      for (String create : BlogSchema.createScript(Vendor.H2)) {
        statement.execute(create);
      }
      fill(Database.connect(file));
      statement.execute("SHUTDOWN");
    }
    return new Address(url, "", "");
  }

  private static void fill(Database db) {
    User ann = new UserMapper(db).create(u -> u.email("ann"));
    List<Draft<Post>> some = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      some.add(
          PostDraft.start()
              .title("Post " + (i * 7919L % MANY))
              .body(i + BODY)
              .published(true)
              .authorId(ann.id()));
      if (some.size() == 10_000) {
        assertThat(new PostMapper(db).createMany(some)).isEqualTo(some.size());
        some.clear();
      }
    }
  }

  private List<String> readBy(Address address) throws IOException, InterruptedException {
    Path written = folder.resolve("read.txt");
    Path log = folder.resolve("read.log");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    LittleMemory.class.getName(),
                    written.toString(),
                    address.url,
                    address.user,
                    address.password))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return Files.readAllLines(written);
  }

  private record Address(String url, String user, String password) {

    static Address of(TestDatabase database) throws SQLException {
      DataSource pool = database.dataSource();
      try (Connection connection = pool.getConnection()) {
        DatabaseMetaData data = connection.getMetaData();
        String user = data.getUserName();
        return new Address(
            data.getURL(),
            user == null ? "" : user.replaceFirst("@.*", ""),
            System.getProperty("ashlar.test.%s.password".formatted(database.name()), ""));
      }
    }
  }
}
