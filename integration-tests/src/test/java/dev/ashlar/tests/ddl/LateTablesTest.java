/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.database.Session;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A program that only reads rows does not load the text of its tables. */
@EveryDatabase
final class LateTablesTest {

  private static final String BLOG = BlogSchema.class.getPackageName() + ".";
  private static final String TEXT = BlogSchema.class.getName() + "$Tables";

  @Test
  void textIsLoadedWhenTheTablesAreAskedFor(TestDatabase database) throws Exception {
    database.create(BlogSchema::createScript);
    Database db = Database.connect(database.dataSource());
    BlogLoader loader = new BlogLoader();

    Class<?> mapper = loader.loadClass(BLOG + "UserMapper");
    Object users = mapper.getConstructor(Session.class).newInstance(db);
    assertThat(mapper.getMethod("findById", UUID.class).invoke(users, UUID.randomUUID()))
        .isEqualTo(Optional.empty());
    assertThat(loader.hasLoaded(BlogSchema.class.getName())).isTrue();
    assertThat(loader.hasLoaded(TEXT)).isFalse();

    loader.loadClass(BlogSchema.class.getName()).getMethod("tables").invoke(null);
    assertThat(loader.hasLoaded(TEXT)).isTrue();
  }

  /** Loads the classes of the blog anew, and knows which. */
  private static final class BlogLoader extends ClassLoader {

    BlogLoader() {
      super(BlogSchema.class.getClassLoader());
    }

    boolean hasLoaded(String name) {
      return findLoadedClass(name) != null;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(BLOG)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : define(name);
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (file == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
