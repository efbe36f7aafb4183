/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

/** What a draft asks for, and when. */
final class DraftStagesTest {

  @Test
  void requiredPartsComeInTheOrderOfTheRecordAndRelationsLast() {
    assertProblems(
        """
        @Model record Tenant(
            @Id long id,
            String name,
            @Relation(onDelete = RESTRICT) Ref<Landlord> landlord,
            @Embedded Address home,
            @Embedded @Nullable Address invoices,
            int floor) {}
        @Model record Landlord(@Id long id) {}
        record Address(String street, String zip) {}
        class Use {
          TenantDraft draft(Address home, Ref<Landlord> landlord) {
            return TenantDraft.start().name("Ann").home(home).floor(2).landlord(landlord).invoices(null);
          }
        }
        """);
  }

  @Test
  void draftOfARelatedRowStartsWithTheSamePart() {
    assertProblems(
        """
        @Model record Tenant(@Id long id, @Embedded Address home, String name) {}
        @Model record Contract(@Id long id, @Relation(onDelete = RESTRICT) Ref<Tenant> tenant) {}
        record Address(String street) {}
        class Use {
          ContractDraft draft(Address home) {
            return ContractDraft.start().tenantNew(t -> t.home(home).name("Ann"));
          }
        }
        """);
  }
}
