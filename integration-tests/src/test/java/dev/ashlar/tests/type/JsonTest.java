/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ashlar.JsonCodec;
import dev.ashlar.JsonException;
import dev.ashlar.UnreadableRow;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.database.StatementEvent;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.jackson.JacksonCodec;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.json.Fence;
import dev.ashlar.tests.model.json.FenceMapper;
import dev.ashlar.tests.model.json.Finish;
import dev.ashlar.tests.model.json.JsonsSchema;
import dev.ashlar.tests.model.json.Paint;
import dev.ashlar.tests.model.json.Paint.Layer;
import dev.ashlar.tests.model.json.Wall;
import dev.ashlar.tests.model.json.WallDraft;
import dev.ashlar.tests.model.json.WallMapper;
import dev.ashlar.tests.support.RawSql;
import java.lang.reflect.Type;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A column of JSON holds what the codec makes of the component. */
@EveryDatabase(drivers = true)
final class JsonTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Paint RED = Paint.of("red", 7, "1.50");
  private static final Paint ODD =
      Paint.of(
          "\"q\" 'a' \\ \\u0000 \n\t / \u00e9 \ud83d\ude00 \u05d0",
          (1L << 53) + 1,
          "12345678901234567890.1234567890");
  private static final Finish MATT = new Finish("matt", List.of(1, 2));

  private final List<StatementEvent> events = new ArrayList<>();
  private TestDatabase database;
  private RawSql raw;
  private Database db;
  private WallMapper walls;

  @BeforeEach
  void createTables(TestDatabase current) {
    current.create(JsonsSchema::createScript);
    database = current;
    db = withCodec(JacksonCodec.of(MAPPER));
    raw = RawSql.on(database);
    walls = new WallMapper(db);
  }

  private Database withCodec(JsonCodec codec) {
    return Database.builder(database.dataSource()).json(codec).listener(events::add).build();
  }

  private static WallDraft plain() {
    return WallDraft.start().paint(RED).coats(List.of()).rooms(Map.of()).layers(3).finish(MATT);
  }

  @Test
  void whatIsWrittenIsReadAndIsJson() throws Exception {
    Wall wall =
        walls.create(
            w ->
                w.paint(ODD)
                    .coats(List.of(RED, ODD))
                    .rooms(Map.of("hall \"1\"", List.of(ODD), "", List.of()))
                    .layers(3)
                    .finish(MATT)
                    .trim(RED)
                    .notes(List.of("", "\ud83d\ude00"))
                    .sizes(new long[] {Long.MIN_VALUE, Long.MAX_VALUE})
                    .codes(Map.of("a", 1)));

    Wall read = walls.getById(wall.id());
    assertThat(read.paint()).isEqualTo(ODD);
    assertThat(read.coats()).containsExactly(RED, ODD);
    assertThat(read.rooms()).isEqualTo(Map.of("hall \"1\"", List.of(ODD), "", List.of()));
    assertThat(read.trim()).isEqualTo(RED);
    assertThat(read.notes()).contains(List.of("", "\ud83d\ude00"));
    assertThat(read.sizes()).containsExactly(Long.MIN_VALUE, Long.MAX_VALUE);
    assertThat(read.layers()).isEqualTo(3);
    assertThat(read.codes()).isEqualTo(Map.of("a", 1));
    assertThat(read.finish()).isEqualTo(MATT);
    JsonNode paint = stored("paint");
    assertThat(paint.get("name").asText()).isEqualTo(ODD.name());
    assertThat(paint.get("batch").longValue()).isEqualTo((1L << 53) + 1);
    assertThat(stored("rooms").get("hall \"1\"").get(0).get("batch").longValue())
        .isEqualTo((1L << 53) + 1);
    assertThat(stored("notes").get(1).asText()).isEqualTo("\ud83d\ude00");
    assertThat(stored("sizes").toString()).isEqualTo("[-9223372036854775808,9223372036854775807]");
    assertThat(stored("layers").toString()).isEqualTo("3");
    assertThat(stored("finish_steps").toString()).isEqualTo("[1,2]");
  }

  @Test
  void deepValuesAreKept() {
    Layer layer = new Layer("base", List.of());
    for (int i = 0; i < 12; i++) {
      layer = new Layer("tone " + i, List.of(layer));
    }
    Paint deep = new Paint("deep", 1, RED.price(), List.of(layer));

    Wall wall = walls.create(w -> plain().paint(deep));

    assertThat(walls.getById(wall.id()).paint()).isEqualTo(deep);
  }

  @Test
  void longValuesAreKept() {
    Paint longest = Paint.of("\ud83d\ude00".repeat(100_000), 1, "0");

    Wall wall = walls.create(w -> plain().paint(longest));

    assertThat(walls.getById(wall.id()).paint()).isEqualTo(longest);
  }

  @Test
  void whatOthersWroteIsRead() {
    Wall wall = walls.create(w -> plain());

    raw.run(
        "UPDATE \"walls\" SET \"coats\" = "
            + json(
                " [ {\"price\": 1.5E2, \"name\": \"it's \\u00e9\", \"layers\": [], \"batch\":"
                    + " 9007199254740993} ] "));

    Paint read = walls.getById(wall.id()).coats().get(0);
    assertThat(read.name()).isEqualTo("it's \u00e9");
    assertThat(read.batch()).isEqualTo(9007199254740993L);
    assertThat(read.price()).isEqualByComparingTo("150");
  }

  @Test
  void nullIsNoJson() {
    Wall wall = walls.create(w -> plain());

    assertThat(wall.trim()).isNull();
    assertThat(wall.notes()).isEmpty();
    assertThat(raw.value("SELECT count(*) FROM \"walls\" WHERE \"trim\" IS NULL")).isEqualTo("1");
    assertThat(walls.query().where(w -> w.trim().isNull()).count()).isEqualTo(1);
    walls.update(wall, c -> c.trim(RED).notes(List.of()));
    assertThat(walls.query().where(w -> w.trim().isNotNull()).one().notes()).contains(List.of());
    assertThat(walls.update(wall, c -> c.trim(null).notes(null)).trim()).isNull();
    assertThat(raw.value("SELECT count(*) FROM \"walls\" WHERE \"trim\" IS NULL")).isEqualTo("1");
  }

  @Test
  void nullOfJsonByOthersIsNoValue() {
    Wall wall = walls.create(w -> plain().trim(RED));
    raw.run("UPDATE \"walls\" SET \"trim\" = " + json("null"));
    assertThat(walls.getById(wall.id()).trim()).isNull();

    raw.run("UPDATE \"walls\" SET \"paint\" = " + json(" null "));
    assertThatExceptionOfType(UnreadableRow.class)
        .isThrownBy(() -> walls.getById(wall.id()))
        .withMessage(
            "Wall.paint of Wall with id %d cannot be read: it is required, but a row has none: NULL, or the null of JSON. Mend the row, or make the component nullable."
                .formatted(wall.id()))
        .withCauseInstanceOf(JsonException.class);
  }

  @Test
  void requiredComponentIsNotNull() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> WallDraft.start().paint(null))
        .withMessage("Wall.paint is required, but got null. Give a value.");
  }

  @Test
  void noJsonIsRefusedByTheDatabase() {
    walls.create(w -> plain());

    assertThat(raw.refusal("UPDATE \"walls\" SET \"paint\" = " + json("{\"name\": ")).toString())
        .isNotEqualTo("NONE");
  }

  @Test
  void everyWayOfWritingWrites() throws Exception {
    Wall wall = walls.create(w -> plain());
    assertThat(walls.createMany(List.of(plain(), plain().trim(RED)))).isEqualTo(2);
    assertThat(walls.createManyReturning(List.of(plain(), plain().trim(ODD))))
        .extracting(Wall::trim)
        .containsExactly(null, ODD);

    Wall changed =
        walls.update(
            new Wall(
                wall.id(),
                ODD,
                List.of(ODD),
                Map.of(),
                RED,
                Optional.empty(),
                null,
                4,
                null,
                new Finish("gloss", List.of())));

    assertThat(changed).isEqualTo(walls.getById(wall.id()));
    assertThat(changed.paint()).isEqualTo(ODD);
    assertThat(changed.finish()).isEqualTo(new Finish("gloss", List.of()));
    assertThat(walls.updateMany(w -> w.trim().isNull(), c -> c.trim(RED).layers(9))).isEqualTo(2);
    assertThat(walls.query().list()).allMatch(w -> w.trim() != null);
    assertThat(
            walls
                .upsert(WallMapper.PRIMARY_KEY, w -> plain().id(wall.id()).paint(RED).layers(1))
                .paint())
        .isEqualTo(RED);
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                raw.spelled("SELECT " + WallMapper.COLUMNS + " FROM \"walls\" WHERE \"id\" = ")
                    + wall.id())) {
      rows.next();
      assertThat(WallMapper.read(db.row(rows), 1)).isEqualTo(walls.getById(wall.id()));
    }
  }

  @Test
  void classesHaveJson() {
    FenceMapper fences = new FenceMapper(db);
    Fence fence = fences.create(f -> f.coats(List.of(RED, ODD)));

    assertThat(fences.getById(fence.id()).coats()).containsExactly(RED, ODD);
  }

  @Test
  void previewHasTheValue() {
    assertThat(plain().trim(ODD).preview().trim()).isSameAs(ODD);
  }

  @Test
  void logShowsJsonButNoSecret() {
    events.clear();
    walls.create(w -> plain().codes(Map.of("door", 4711)));

    String shown =
        events.stream().flatMap(e -> e.binds().stream()).collect(Collectors.joining("\n"));
    assertThat(shown)
        .contains("{\"name\":\"red\",\"batch\":7,\"price\":1.50,\"layers\":[]}", "***")
        .doesNotContain("4711");
  }

  @Test
  void mapperWithoutCodecIsRefused() {
    Database bare = Database.connect(database.dataSource());

    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> new WallMapper(bare))
        .withMessage(
            "Wall.paint is a JSON column, but the database has no codec for JSON. Add it:"
                + " Database.builder(dataSource).json(JacksonCodec.of(mapper)).build(), with"
                + " JacksonCodec of the module ashlar-jackson.");
  }

  @Test
  void whatDoesNotFitIsToldWithoutTheValue() {
    Wall wall = walls.create(w -> plain());
    raw.run("UPDATE \"walls\" SET \"coats\" = " + json("\"top secret\""));

    UnreadableRow failed =
        catchThrowableOfType(UnreadableRow.class, () -> walls.getById(wall.id()));

    assertThat(failed)
        .hasMessage(
            "Wall.coats of Wall with id %d cannot be read: it could not be read from JSON: Jackson found no java.util.ArrayList at column 1 of the text. Mend the row or the type."
                .formatted(wall.id()));
    assertThat(failed.getCause()).isInstanceOf(JsonException.class).hasNoCause();
  }

  @Test
  void whatTheCodecRefusesIsNotWritten() {
    WallMapper refusing =
        new WallMapper(
            withCodec(
                new Codec() {
                  @Override
                  public String write(Object value, Type type) {
                    throw new IllegalStateException("tells " + value);
                  }
                }));

    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> refusing.create(w -> plain()))
        .withMessageMatching(
            "Wall\\.paint could not be written as JSON: .* threw"
                + " java\\.lang\\.IllegalStateException\\. Mend the value or its type\\.");
    assertThat(raw.count("walls")).isZero();
  }

  @Test
  void codecThatWritesNullIsRefused() {
    WallMapper nulls =
        new WallMapper(
            withCodec(
                new Codec() {
                  @Override
                  public String write(Object value, Type type) {
                    return " null";
                  }
                }));

    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> nulls.create(w -> plain()))
        .withMessageStartingWith("Wall.paint was written as the null of JSON by ");
  }

  @Test
  void characterNulIsRefused() {
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> walls.create(w -> plain().paint(Paint.of("a\0b", 1, "1"))))
        .withMessage(
            "Wall.paint has a text with the character NUL, which not every database keeps. Leave it"
                + " out.");
  }

  @Test
  void codecIsToldTheWholeType() {
    List<String> types = new ArrayList<>();
    Wall wall = walls.create(w -> plain());
    WallMapper telling =
        new WallMapper(
            withCodec(
                new Codec() {
                  @Override
                  public Object read(String json, Type type) throws Exception {
                    types.add(MAPPER.constructType(type).toCanonical());
                    return super.read(json, type);
                  }
                }));

    telling.getById(wall.id());

    String paint = Paint.class.getName();
    assertThat(types)
        .isEqualTo(
            Stream.of(
                    paint,
                    "java.util.List<%s>".formatted(paint),
                    "java.util.Map<java.lang.String,java.util.List<%s>>".formatted(paint),
                    "java.lang.Integer",
                    "java.util.List<java.lang.Integer>")
                .toList());
  }

  /** Jackson's, of which a test changes a method. */
  private abstract static class Codec implements JsonCodec {

    private final JsonCodec jackson = JacksonCodec.of(MAPPER);

    @Override
    public String write(Object value, Type type) throws Exception {
      return jackson.write(value, type);
    }

    @Override
    public Object read(String json, Type type) throws Exception {
      return jackson.read(json, type);
    }
  }

  private String json(String text) {
    return raw.isH2() ? raw.text(text) + " FORMAT JSON" : raw.text(text);
  }

  private JsonNode stored(String column) throws Exception {
    return MAPPER.readTree(raw.value("SELECT \"%s\" FROM \"walls\"".formatted(column)));
  }
}
