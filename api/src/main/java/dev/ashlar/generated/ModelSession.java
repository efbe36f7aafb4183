/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.AshlarException;
import dev.ashlar.NotFoundException;
import dev.ashlar.StaleModelException;
import dev.ashlar.UnreadableRow;
import dev.ashlar.database.Session;
import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.internal.command.Subjects;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.FetchOne;
import dev.ashlar.internal.session.Write;
import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.internal.statement.TableTexts;
import dev.ashlar.internal.statement.UpdateTexts;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.message.Words;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.table.Constraint;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import dev.ashlar.table.SchemaDefinition;
import dev.ashlar.value.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A session as the mapper of one model uses it: runs statements about that model. */
final class ModelSession<M> {

  private final Session session;
  private final ModelTable<M> table;
  private final TableTexts sql;
  private final Subject subject;
  private final RowMapper<M> rows;

  private ModelSession(Session session, ModelTable<M> table, TableTexts sql, Subject subject) {
    this.session = session;
    this.table = table;
    this.sql = sql;
    this.subject = subject;
    this.rows = row -> table.read(row, 1);
  }

  /**
   * That of a mapper.
   *
   * @throws IllegalArgumentException when there is no session, or it is of a vendor that is not a
   *     target of the schema
   */
  static <M> ModelSession<M> of(Session session, SchemaDefinition schema, ModelTable<M> table) {
    if (session == null) {
      Arguments.present(
          "new %sMapper(..)".formatted(table.modelName()), "a Database or a Transaction", session);
    }
    schema.requireTarget(session.vendor());
    Sessions.environment(session).requireCodec(table);
    Subject subject = Subjects.of(schema).subject(table);
    return new ModelSession<>(
        session, table, subject.texts().in(Sessions.environment(session).dialect()), subject);
  }

  Session session() {
    return session;
  }

  /** The same on another session. */
  ModelSession<M> on(Session other) {
    return new ModelSession<>(other, table, sql, subject);
  }

  ModelTable<M> table() {
    return table;
  }

  Subject subject() {
    return subject;
  }

  /** The texts of its statements. */
  TableTexts sql() {
    return sql;
  }

  /** The texts of updates and upserts that were written before. */
  UpdateTexts texts() {
    return subject.texts().updates();
  }

  /** Makes models of the rows of the model, and of writes that give rows back. */
  RowMapper<M> rows() {
    return rows;
  }

  Purpose purpose(StatementKind kind) {
    return subject.purpose(kind);
  }

  /** The primary key and the unique keys of the table. */
  List<Constraint.Key> keys() {
    return subject.schema().tables().keys(table.name());
  }

  /** The statement as the database takes it. */
  BoundStatement written(Statement statement) {
    return StatementText.of(dialect(), statement);
  }

  Dialect dialect() {
    return Sessions.environment(session).dialect();
  }

  Instant now() {
    return Sessions.environment(session).clock().now();
  }

  /** The same for new rows, whose keys are made of it. */
  Moment moment() {
    return Sessions.environment(session).clock().moment();
  }

  /**
   * For an update that met no row.
   *
   * @param version the one that it asked for, if it did
   * @param present the live row with the key, if there is one
   */
  AshlarException missed(
      List<Bind> key, @Nullable Long version, Optional<M> present, ToLongFunction<M> versionOf) {
    return version == null || present.isEmpty()
        ? new NotFoundException(
            "There is no %s, so nothing was updated.%s"
                .formatted(
                    wanted(key),
                    table.isSoftDeletable()
                        ? " If it was deleted, restore(..) brings it back."
                        : ""))
        : new StaleModelException(
            """
            %s has version %s by now, and the update was made for version %s. Nothing was updated.
            Read the row again, and decide what to keep of both changes.\
            """
                .formatted(table.label(key), versionOf.applyAsLong(present.get()), version));
  }

  /** For a row that must be there to be read. */
  NotFoundException notFound(List<Bind> key) {
    return new NotFoundException(
        "There is no %s. Where it may be missing, use findBy.. instead of getBy.."
            .formatted(wanted(key)));
  }

  /** {@code "User with id 7"}, or {@code "live Post with id 7"} where there are deleted ones. */
  String wanted(List<Bind> key) {
    return (table.isSoftDeletable() ? "live " : "") + table.label(key);
  }

  /** A model to update, which must not be null. */
  M given(@Nullable M model) {
    if (model == null) {
      throw new IllegalArgumentException(
          "The %s to update is null. Give the one that was read.".formatted(table.modelName()));
    }
    return model;
  }

  /** For a key that is null. */
  IllegalArgumentException keyIsMissing() {
    boolean single = table.keys().size() == 1;
    return new IllegalArgumentException(
        "The %s of %s is null. Give the key of a row."
            .formatted(single ? table.keys().get(0).member() : "key", Words.a(table.modelName())));
  }

  /** For a reference that is null. */
  IllegalArgumentException referenceIsMissing() {
    return new IllegalArgumentException(
        "The reference to %s is null. Give the key of a row."
            .formatted(Words.a(table.modelName())));
  }

  /** For an insert that should have given its row back. */
  IllegalStateException gaveNothing() {
    return new IllegalStateException(
        "The insert of %s gave no row back.".formatted(Words.a(table.modelName())));
  }

  /** A version to compare that of a row with. */
  Bind boundVersion(long version) {
    ModelColumn column = table.column(table.versionOrdinal().orElseThrow());
    // Where the column has fewer bits, a version beyond them is compared all the same.
    return column.type().kind() == ColumnType.Kind.INTEGER
        ? Bind.integer(Math.toIntExact(version))
        : Bind.bigint(version);
  }

  /** Runs queries over the rows of the model. */
  StatementRunner runner() {
    return new StatementRunner(session, purpose(StatementKind.READ));
  }

  /** The row that a finder finds. */
  Optional<M> find(String finder, List<Bind> binds) {
    return Sessions.run(
        session,
        new FetchOne<>(
            Request.of(new BoundStatement(finder, binds), purpose(StatementKind.READ)), rows));
  }

  /** Runs an update of the row with this key, and gives it back. */
  Optional<M> update(Request update, List<Bind> key) {
    return returns(Verb.UPDATE)
        ? returned(session, new FetchOne<>(update, rows))
        : written(
            session, update.purpose(), each -> new ReadBack<>(this).update(each, update, key));
  }

  /** Whether the database gives back what a statement of this kind writes. */
  boolean returns(Verb verb) {
    return dialect().capabilities().contains(Capability.returning(verb));
  }

  /** Whether a delete of several rows may miss those that its own cascade removes before. */
  boolean losesRowsOnDelete() {
    return !dialect().capabilities().contains(Capability.DELETE_COUNTS_ITS_CASCADE)
        && subject.schema().tables().cascades().comeBackTo(table.name());
  }

  /** What a write gives that has no statement to send, and is refused where one would be. */
  <R> R unsent(StatementKind kind, R result) {
    Sessions.requireUsable(session, purpose(kind));
    return result;
  }

  /** Runs a write, and says how many rows it changed. */
  long write(Request write) {
    return Sessions.run(session, new Write(write));
  }

  /** Runs a write that gives back the rows that it changed. */
  List<M> writeReturning(Request write) {
    return returned(session, new Fetch<>(write, rows));
  }

  /** Runs one statement that writes rows and gives them back. */
  <R> R returned(Session on, Command<R> command) {
    if (table.runsCode()) {
      return whole(on, command.purpose(), each -> Sessions.run(each, command));
    }
    try {
      return Sessions.run(on, command);
    } catch (UnreadableRow unreadable) {
      throw refused(on, command.purpose(), unreadable);
    }
  }

  /**
   * Runs a write that some databases do by one statement, and others by several: it stands when
   * what it gives back cannot be read, unless code of the model's may be what refuses that.
   */
  <R> R written(Session on, Purpose write, Function<? super Session, ? extends R> work) {
    if (table.runsCode()) {
      return whole(on, write, work);
    }
    try {
      return Sessions.standing(on, write, work);
    } catch (UnreadableRow unreadable) {
      throw refused(on, write, unreadable);
    }
  }

  /** Runs a write and the reading of what it gives back, of which nothing stands when it throws. */
  <R> R whole(Session on, Purpose write, Function<? super Session, ? extends R> work) {
    try {
      return Sessions.together(on, write, work);
    } catch (UnreadableRow unreadable) {
      throw thrown(on, write, unreadable, false);
    }
  }

  /** What to throw when what a write of its own gave back could not be read. */
  RuntimeException refused(Session on, Purpose write, UnreadableRow unreadable) {
    return thrown(on, write, unreadable, !table.runsCode());
  }

  private static RuntimeException thrown(
      Session on, Purpose write, UnreadableRow unreadable, boolean stands) {
    UnreadableRow told = Sessions.unread(on, write, unreadable, stands);
    // What the program's own code throws is what the program expects of its writes.
    Optional<RuntimeException> own = told.refusal();
    return own.isPresent() ? own.get() : told;
  }
}
