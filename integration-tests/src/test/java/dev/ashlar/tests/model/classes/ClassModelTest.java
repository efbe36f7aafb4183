/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.StaleModelException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A model may be a class. The test is beside its models, whose fields are not public. */
@EveryDatabase
final class ClassModelTest {

  private AuthorMapper authors;
  private TaleMapper tales;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(ClassesSchema::createScript);
    Database db = Database.connect(database.dataSource());
    authors = new AuthorMapper(db);
    tales = new TaleMapper(db);
  }

  @Test
  void sharedColumnsComeFirst() {
    assertThat(AuthorMapper.COLUMNS)
        .isEqualTo(
            "\"id\", \"created_at\", \"updated_at\", \"name\", \"motto\", \"born\", \"active\"");
    assertThat(TaleMapper.COLUMNS)
        .isEqualTo(
            "\"version\", \"created_at\", \"updated_at\", \"id\", \"title\", \"cover\","
                + " \"size_pages\", \"size_grams\", \"author_id\"");
  }

  @Test
  void constructorTakesWhatWasRead() {
    Author made = authors.create(a -> a.name("Selma").born(1858));
    Author read = authors.getById(made.getId());

    assertThat(read.getId()).isEqualTo(1);
    assertThat(read.getName()).isEqualTo("Selma");
    assertThat(read.getMotto()).isNull();
    assertThat(read.born()).contains(1858);
    assertThat(read.isActive()).isTrue();
    assertThat(read.getCreatedAt()).isEqualTo(made.getCreatedAt());
    assertThat(read.getTales().isLoaded()).isFalse();
    assertThat(read.look()).isEqualTo(1);
    assertThat(authors.findByName("Selma")).isPresent();
  }

  @Test
  void objectIsFilledWithWhatWasRead() {
    Author selma = authors.create(a -> a.name("Selma"));
    Tale made =
        tales.create(
            t ->
                t.title("Nils")
                    .cover(new Cover("red"))
                    .size(new Size(600, 900))
                    .authorId(selma.getId()));
    Tale read = tales.getById(made.id);

    assertThat(read.getTitle()).isEqualTo("Nils");
    assertThat(read.cover).isEqualTo(new Cover("red"));
    assertThat(read.getSize()).isEqualTo(new Size(600, 900));
    assertThat(read.getAuthor()).isEqualTo(AuthorMapper.ref(selma.getId()));
    assertThat(read.version).isZero();
    assertThat(read.createdAt).isEqualTo(made.createdAt);
  }

  @Test
  void relationsAreLoadedIntoCopies() {
    Author selma =
        authors.create(
            a ->
                a.name("Selma")
                    .tales(
                        t ->
                            t.create(
                                x -> x.title("Nils").cover(new Cover("red")).authorIsParent())));

    assertThat(selma.getTales().list()).hasSize(1);
    Author loaded = authors.query().include(a -> a.tales()).one();
    assertThat(loaded.getTales().list()).extracting(Tale::getTitle).containsExactly("Nils");
    assertThat(loaded.getMotto()).isNull();
    assertThat(loaded.born()).isEqualTo(Optional.empty());
    Tale tale = tales.query().where(t -> t.cover().eq(new Cover("red"))).one();
    Tale withAuthor = tales.load(List.of(tale), t -> t.author()).get(0);
    assertThat(withAuthor).isNotSameAs(tale);
    assertThat(withAuthor.getAuthor().get().getName()).isEqualTo("Selma");
    assertThat(withAuthor.getTitle()).isEqualTo("Nils");
    assertThat(tale.getAuthor().isLoaded()).isFalse();
  }

  @Test
  void changedObjectIsWrittenAsAWhole() {
    Tale tale = tales.create(t -> t.title("Nils").cover(new Cover("red")));
    tale.setTitle("Niels");
    tale.cover = new Cover("blue");
    tale.setSize(new Size(1, 2));
    Tale updated = tales.update(tale);

    assertThat(updated.getTitle()).isEqualTo("Niels");
    assertThat(updated.cover).isEqualTo(new Cover("blue"));
    assertThat(updated.getSize()).isEqualTo(new Size(1, 2));
    assertThat(updated.version).isEqualTo(1);
    assertThatExceptionOfType(StaleModelException.class).isThrownBy(() -> tales.update(tale));
  }

  @Test
  void previewIsAnObject() {
    assertThat(AuthorDraft.start().name("Selma").preview().getName()).isEqualTo("Selma");
    assertThat(TaleDraft.start().title("Nils").cover(new Cover("red")).preview().getTitle())
        .isEqualTo("Nils");
  }
}
