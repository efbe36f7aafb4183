/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamingTest {

  @ParameterizedTest
  @CsvSource({
    "User, users",
    "UserProfile, user_profiles",
    "OrderLine, order_lines",
    "ProductCategory, product_categories",
    "HTTPRequest, http_requests",
    "OAuth2Token, o_auth2_tokens",
    "Address2, address2s",
    "SalesPerson, sales_people",
  })
  void tablesAreThePluralInSnakeCase(String model, String table) {
    assertThat(Naming.table(model)).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource({
    "id, id",
    "createdAt, created_at",
    "homeURL, home_url",
    "URLPath, url_path",
    "homeURLs, home_urls",
    "homeURLsById, home_urls_by_id",
    "address2, address2",
    "line2Text, line2_text",
    "x, x",
    "xAxis, x_axis",
    "aB, a_b",
    "already_snake, already_snake",
    "mixed_Case, mixed_case",
    "größeMaß, größe_maß",
  })
  void columnsAreSnakeCase(String member, String column) {
    assertThat(Naming.column(member)).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource({
    "Users, User",
    "OrderLines, OrderLine",
    "SalesPeople, SalesPerson",
    "User, User",
    "HTTPRequests, HTTPRequest",
    "URLs, URL",
    "OrderStatus, OrderStatus",
    "UserSettings, UserSettings",
    "Data, Data",
    "DNS, DNS",
    "Box2, Box2",
  })
  void singularIsThatOfTheLastWord(String model, String singular) {
    assertThat(Naming.singular(model)).isEqualTo(singular);
  }

  @Test
  void foreignKeysEndInId() {
    assertThat(Naming.foreignKey("author")).isEqualTo("author_id");
    assertThat(Naming.foreignKey("lastEditor")).isEqualTo("last_editor_id");
  }
}
