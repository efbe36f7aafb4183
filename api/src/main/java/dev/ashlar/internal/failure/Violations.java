/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.AshlarException;
import dev.ashlar.CheckViolation;
import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.NotNullViolation;
import dev.ashlar.RangeViolation;
import dev.ashlar.UniqueKey;
import dev.ashlar.UniqueViolation;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.internal.failure.DeletedRowProbe.Finding;
import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.message.Words;
import dev.ashlar.table.Constraint;
import dev.ashlar.table.Constraint.Reference;
import dev.ashlar.table.SchemaTables;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says in the words of the models which constraint a statement ran into. */
final class Violations {

  private final Environment environment;
  private final Connection connection;
  private final Command<?> command;
  private final Subject subject;
  private final DriverMessage message;

  /** Why a question about the violation has no answer. */
  private @Nullable AshlarException doubt;

  Violations(
      Environment environment, Connection connection, Command<?> command, DriverMessage message) {
    this.environment = environment;
    this.connection = connection;
    this.command = command;
    this.subject = command.purpose().subject();
    this.message = message;
  }

  /** Read late: the database's own error is not to be lost with it. */
  private SchemaTables tables() {
    return subject.schema().tables();
  }

  AshlarException of(DatabaseError error) {
    return switch (error.kind()) {
      case UNIQUE -> unique(error);
      case FOREIGN_KEY -> foreignKey(error);
      case NOT_NULL -> notNull(error);
      default -> check(error);
    };
  }

  private AshlarException unique(DatabaseError error) {
    String table = table(error);
    UniqueKey<?> key =
        error
            .constraint()
            .flatMap(name -> key(table, name))
            .<UniqueKey<?>>map(Constraint.Key::key)
            .orElseGet(() -> otherKey(table, error));
    return withDoubt(new UniqueViolation(key, taken(key), message.cause()));
  }

  private Optional<Constraint.Key> key(String table, String name) {
    return name.equals(DatabaseError.PRIMARY_KEY)
        ? tables().primaryKey(table)
        : tables().constraint(Constraint.Key.class, table, name);
  }

  private String taken(UniqueKey<?> key) {
    Optional<Constraint.Key> known =
        tables().constraint(Constraint.Key.class, subject.table(), key.name());
    Finding finding =
        known
            .map(
                found ->
                    asked(
                        Finding.UNKNOWN,
                        () ->
                            DeletedRowProbe.find(
                                environment.dialect(), connection, command, found)))
            .orElse(Finding.LIVE);
    return new TakenKey(key, known.map(Constraint.Key::columns).orElse(List.of()))
        .message(finding, command.purpose().drafts());
  }

  /**
   * The answer to a question, which is asked for the message only: it must not hide the failure.
   */
  private <A> A asked(A unanswered, Supplier<A> question) {
    try {
      return question.get();
    } catch (AshlarException failed) {
      doubt = failed;
      return unanswered;
    }
  }

  private <V extends AshlarException> V withDoubt(V violation) {
    if (doubt != null) {
      violation.addSuppressed(doubt);
    }
    return violation;
  }

  /** A key of another name than that of the models, or one that somebody added to the table. */
  private UniqueKey<?> otherKey(String table, DatabaseError error) {
    String name = error.constraint().orElse("a unique key");
    List<String> columns =
        error.columns().isEmpty() ? KeyColumns.of(connection, table, name) : error.columns();
    return tables()
        .key(table, columns)
        .<UniqueKey<?>>map(Constraint.Key::key)
        .orElseGet(() -> new UniqueKey<>(name, subject.name(), columns));
  }

  private AshlarException foreignKey(DatabaseError error) {
    Optional<Reference> reference =
        error
            .constraint()
            .flatMap(name -> tables().constraint(Reference.class, table(error), name))
            .or(() -> reference(error))
            .or(
                () ->
                    asked(
                        Optional.empty(),
                        () -> ForeignKeyProbe.find(environment.dialect(), connection, command)));
    if (reference.isEmpty()) {
      String name = error.constraint().orElse("a foreign key");
      return withDoubt(
          new ForeignKeyViolation(
              name,
              """
              %s ran into %s, for which no relation of the models could be found. Nothing was written.
              Look for rows that refer to a row that is missing or would be.\
              """
                  .formatted(command.purpose().sentence(), name),
              message.cause()));
    }
    Reference found = reference.get();
    return new ForeignKeyViolation(
        found.relation(),
        refersToNothing(found) ? missingTarget(found) : blockedDelete(found),
        message.cause());
  }

  /** The relation whose columns, or else whose table, are told; where there is one only. */
  private Optional<Reference> reference(DatabaseError error) {
    List<Reference> found =
        tables().references().stream()
            .filter(each -> error.table().equals(Optional.of(each.table())))
            .filter(
                each ->
                    error.columns().isEmpty()
                        ? each.blocksDelete() && each.targetTable().equals(subject.table())
                        : each.columns().equals(error.columns()))
            .toList();
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private boolean refersToNothing(Reference reference) {
    return command.purpose().kind() != StatementKind.DELETE
        && reference.table().equals(subject.table());
  }

  private String missingTarget(Reference reference) {
    String target = tables().model(reference.targetTable());
    return """
    %1$s refers to %4$s that does not exist (%3$s). Nothing was written.
    Create the %2$s first, or let %1$s refer to one that exists.\
    """
        .formatted(reference.relation(), target, reference.name(), Words.a(target));
  }

  private String blockedDelete(Reference reference) {
    String owner = tables().model(reference.table());
    return """
    %1$s cannot be deleted, since %6$s refers to it through %3$s (%4$s, on delete %5$s). Nothing was written.
    Delete each such %2$s first or let it refer to another row, or declare %3$s with onDelete = CASCADE.\
    """
        .formatted(
            tables().model(reference.targetTable()),
            owner,
            reference.relation(),
            reference.name(),
            reference.onDelete(),
            Words.a(owner));
  }

  private AshlarException notNull(DatabaseError error) {
    List<String> columns = error.columns();
    String column = columns.isEmpty() ? "a column" : columns.get(0);
    return new NotNullViolation(
        column,
        """
        %s is required, and the row has no value for it. Nothing was written.
        Give a value, or declare the component as @Nullable and migrate the table.\
        """
            .formatted(subject.member(table(error), column)),
        message.cause());
  }

  private AshlarException check(DatabaseError error) {
    String name = error.constraint().orElse("a check");
    Optional<Constraint.Check> known =
        tables().constraint(Constraint.Check.class, table(error), name);
    Optional<RangeViolation> range = known.flatMap(new Ranges(command, message)::ofCheck);
    if (range.isPresent()) {
      return range.get();
    }
    String member = known.map(Constraint.Check::member).orElse(subject.name());
    return new CheckViolation(
        name,
        "%s breaks the check %s of its table. Nothing was written.\nGive a value that the check allows."
            .formatted(member, name),
        message.cause());
  }

  private String table(DatabaseError error) {
    return error.table().orElse(subject.table());
  }
}
