/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.RelatedStatements;
import dev.ashlar.internal.statement.UpsertStatements;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.table.InverseRelation;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.PivotRelation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelatedStatementGoldenTest {

  private static final List<Bind> POST = List.of(Bind.bigint(7L));
  private static final List<List<Bind>> KEYS =
      List.of(List.of(Bind.bigint(1L)), List.of(Bind.bigint(2L)));

  private static final PivotRelation CATEGORIES = (PivotRelation) PostFields.TABLE.relation(2);
  private static final ModelTable<?> PIVOT = CATEGORIES.pairs();

  private static final ModelTable<Post> POSTS =
      new SampleTable<>(
          Post.class,
          "posts",
          """
          column id id bigint not null
          key (id)
          many samples through post_samples (post_id) (attachment_id)
          many edited by editor
          many attachments by post
          """,
          () -> AttachmentFields.TABLE,
          () -> PostFields.TABLE,
          () -> AttachmentFields.TABLE);

  private static final PivotRelation SAMPLES = (PivotRelation) POSTS.relation(0);
  private static final InverseRelation EDITED = (InverseRelation) POSTS.relation(1);
  private static final InverseRelation ATTACHMENTS = (InverseRelation) POSTS.relation(2);

  @Test
  void pairs() {
    new Sheet("Pairs of a pivot table; deleted rows are out of sight.")
        .statement(
            "insertMissing",
            dialect ->
                new BoundStatement(UpsertStatements.insertMissing(dialect, PIVOT).sql(), List.of()))
        .statement("paired", dialect -> RelatedStatements.paired(dialect, PIVOT, CATEGORIES, POST))
        .statement(
            "paired, deleted softly",
            dialect -> RelatedStatements.paired(dialect, SAMPLES.pairs(), SAMPLES, POST))
        .statement(
            "unpair", dialect -> RelatedStatements.unpair(dialect, PIVOT, CATEGORIES, POST, KEYS))
        .isGolden("related-pairs.txt");
  }

  @Test
  void rowsThatPoint() {
    List<Bind> user = List.of(Bind.uuid(new UUID(0, 9)));
    new Sheet("Rows that point at another one; only those that change are written.")
        .statement("pointing", dialect -> RelatedStatements.pointing(dialect, EDITED, user))
        .statement(
            "pointing, deleted softly",
            dialect -> RelatedStatements.pointing(dialect, ATTACHMENTS, POST))
        .statement(
            "point, optional",
            dialect ->
                RelatedStatements.point(
                    dialect,
                    EDITED,
                    Assignments.none(PostFields.TABLE).set(4, user.get(0)),
                    user,
                    KEYS))
        .statement(
            "point, required, deleted softly",
            dialect ->
                RelatedStatements.point(
                    dialect,
                    ATTACHMENTS,
                    Assignments.none(AttachmentFields.TABLE).set(2, POST.get(0)),
                    POST,
                    KEYS))
        .statement(
            "release",
            dialect ->
                RelatedStatements.release(
                    dialect,
                    EDITED,
                    Assignments.none(PostFields.TABLE)
                        .set(4, Bind.nothing(PostFields.TABLE.column(4).type().kind())),
                    user,
                    KEYS))
        .statement("live", dialect -> RelatedStatements.live(dialect, AttachmentFields.TABLE, KEYS))
        .isGolden("related-pointing.txt");
  }
}
