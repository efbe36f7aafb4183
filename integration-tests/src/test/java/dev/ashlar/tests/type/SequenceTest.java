/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.Vendor;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.sequence.Coupon;
import dev.ashlar.tests.model.sequence.CouponMapper;
import dev.ashlar.tests.model.sequence.CreditNote;
import dev.ashlar.tests.model.sequence.CreditNoteMapper;
import dev.ashlar.tests.model.sequence.Invoice;
import dev.ashlar.tests.model.sequence.InvoiceDraft;
import dev.ashlar.tests.model.sequence.InvoiceMapper;
import dev.ashlar.tests.model.sequence.SequencedSchema;
import dev.ashlar.tests.support.RawSql;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that databases take from sequences; those that have none are refused. */
@EveryDatabase
final class SequenceTest {

  private static final Set<Vendor> WITH_SEQUENCES =
      EnumSet.of(Vendor.H2, Vendor.MARIADB, Vendor.POSTGRESQL);

  private Database db;

  @BeforeEach
  void connect(TestDatabase database) {
    database.clear();
    db = Database.connect(database.dataSource());
  }

  @Test
  void keysComeFromTheSequence(TestDatabase database) {
    if (!WITH_SEQUENCES.contains(db.vendor())) {
      assertThatIllegalArgumentException().isThrownBy(() -> SequencedSchema.create(db));
      return;
    }
    SequencedSchema.create(db);
    InvoiceMapper invoices = new InvoiceMapper(db);
    CreditNoteMapper creditNotes = new CreditNoteMapper(db);

    Invoice first = invoices.create(i -> i.customer("Ann"));
    CreditNote second = creditNotes.create(c -> c.customer("Ann"));
    invoices.createMany(
        List.of(InvoiceDraft.start().customer("Bob"), InvoiceDraft.start().customer("Eve")));
    Invoice given = invoices.create(i -> i.customer("Max").id(100));
    Coupon coupon = new CouponMapper(db).create(c -> c.code("A"));

    assertThat(first.id()).isEqualTo(1);
    assertThat(second.id()).isEqualTo(2);
    assertThat(given.id()).isEqualTo(100);
    assertThat(coupon.id()).isEqualTo(1);
    assertThat(invoices.query().orderBy(i -> i.id()).list())
        .extracting(Invoice::id)
        .containsExactly(1L, 3L, 4L, 100L);
    assertThat(invoices.getById(3)).extracting(Invoice::customer).isEqualTo("Bob");
    RawSql.on(database).run("INSERT INTO \"invoices\" (\"customer\") VALUES ('raw')");
    assertThat(invoices.query().where(i -> i.customer().eq("raw")).one().id()).isEqualTo(5);
    RawSql.on(database).run("ALTER SEQUENCE \"numbers\" RESTART WITH 101");
    assertThat(invoices.create(i -> i.customer("Zoe")).id()).isEqualTo(101);

    SequencedSchema.drop(db);
    SequencedSchema.create(db);
    assertThat(invoices.create(i -> i.customer("Ann")).id()).isEqualTo(1);
    SequencedSchema.drop(db);
  }
}
