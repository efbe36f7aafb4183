/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member of a generic superclass has the type that the model gives it. */
final class GenericSuperclassTest {

  private static final String SETTINGS = "@dev.ashlar.Models(name = \"Shop\") package shop;";

  private static final String BASE =
      """
      package shop;
      public abstract class Base<K> {
        @dev.ashlar.Id K id;
      }
      """;

  private static final String ITEM =
      """
      package shop;
      @dev.ashlar.Model(timestamps = false, reason = "x")
      public class Item extends Base<java.util.UUID> {
        String name;
      }
      """;

  private static final String USE =
      """
      package shop;
      class Use {
        java.util.Optional<Item> find(ItemMapper items, java.util.UUID id) {
          return items.findById(id);
        }
      }
      """;

  @Test
  void columnHasTheTypeArgument() {
    assertProblems(
        """
        abstract class Base<K> { @Id K id; }
        @Model class Item extends Base<UUID> { String name; }
        class Use {
          Optional<Item> find(ItemMapper items, UUID id) { return items.findById(id); }
        }
        """);
  }

  @Test
  void argumentsGoThroughSeveralLevelsAndIntoOtherTypes() {
    assertProblems(
        """
        interface Named<N> { N getName(); }
        abstract class Root<K, N> implements Named<N> {
          @Id K id;
          private N name;
          List<N> others;
          @Nullable N last;
          public N getName() { return name; }
          public void setName(N name) { this.name = name; }
        }
        abstract class Middle<T> extends Root<Long, T> { Optional<T> maybe; T[] all; }
        @Model class Item extends Middle<String> { int count; }
        class Use {
          Optional<Item> use(ItemMapper items) {
            items.query().where(i -> i.name().startsWith("a").and(i.others().contains("b"))).list();
            return items.findById(7L);
          }
        }
        """);
  }

  @Test
  void relationHasTheTypeArgument() {
    assertProblems(
        """
        abstract class Owned<T> {
          @Id long id;
          @Relation(onDelete = CASCADE) Ref<T> owner;
        }
        @Model record User(@Id long id) {}
        @Model class Item extends Owned<User> { String name; }
        class Use {
          String use(ItemMapper items, Ref<User> user) {
            return items.query().where(i -> i.owner().eq(user)).one().name;
          }
        }
        """);
  }

  @Test
  void argumentThatIsNoColumnIsToldByItsName() {
    assertProblems(
        """
        abstract class Base<V> { @Id long id; V value; }
        // ERROR [TypeIsMapped] Item.value is a Thread, which cannot be a column.
        @Model class Item extends Base<Thread> { String name; }
        """);
  }

  @Test
  void converterHasTheArgumentsOfItsBase() {
    assertProblems(
        """
        abstract class ListText<T> implements Converter<List<T>, String> {}
        final class Words extends ListText<String> {
          public List<String> fromDatabase(String text) { return List.of(text.split(",")); }
          public String toDatabase(List<String> words) { return String.join(",", words); }
        }
        @Model record Item(@Id long id, @Convert(Words.class) List<String> words) {}
        """);
  }

  @Test
  void superclassOfAnEarlierBuildGivesTheSameFiles(@TempDir Path folder) {
    for (Javac javac : Javac.all()) {
      Path own = folder.resolve(javac.toString().replace(' ', '-'));
      Javac.Result whole =
          javac.compile(
              own.resolve("whole"),
              Map.of(
                  "shop/package-info.java", SETTINGS,
                  "shop/Base.java", BASE,
                  "shop/Item.java", ITEM,
                  "shop/Use.java", USE));
      assertThat(whole.log()).isEmpty();
      Javac.Result base =
          javac.compile(own.resolve("base"), Map.of("shop/Base.java", BASE), "-proc:none");
      assertThat(base.exit()).isZero();
      Javac.Result rest =
          javac.compile(
              own.resolve("rest"),
              Map.of(
                  "shop/package-info.java", SETTINGS,
                  "shop/Item.java", ITEM,
                  "shop/Use.java", USE),
              List.of(base.classes()));
      assertThat(rest.log()).isEmpty();
      assertThat(rest.files("generated")).isEqualTo(whole.files("generated")).isNotEmpty();
      assertThat(rest.tables()).isEqualTo(whole.tables());
    }
  }
}
