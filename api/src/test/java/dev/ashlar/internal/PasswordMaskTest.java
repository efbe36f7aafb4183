/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PasswordMaskTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          jdbc:postgresql://db/blog?user=me&password=s3cret&ssl=true | jdbc:postgresql://db/blog?user=me&password=***&ssl=true
          jdbc:h2:mem:blog;USER=sa;PASSWORD=s3cret;MODE=x            | jdbc:h2:mem:blog;USER=sa;PASSWORD=***;MODE=x
          postgresql://me:s3cret@db:5432/blog                        | postgresql://me:***@db:5432/blog
          postgresql://me:s3/c@ret@db:5432/blog                      | postgresql://me:***@db:5432/blog
          cannot open "jdbc:x://me:s3cret@db/blog" today             | cannot open "jdbc:x://me:***@db/blog" today
          ?sslpassword=s3cret&trustStorePassword=s3cret              | ?sslpassword=***&trustStorePassword=***
          user=me, pwd: "s3 cret", host=db                           | user=me, pwd: ***, host=db
          password = 's3 cret' is wrong                              | password = *** is wrong
          """)
  void passwordsAreHidden(String text, String masked) {
    assertThat(PasswordMask.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          FATAL: password authentication failed for user "me"
          Connection to localhost:5432 refused. Check that the hostname and port are correct.
          jdbc:postgresql://localhost:5432/blog?user=me
          Wrong user name or password [28000-252]
          """)
  void otherTextsStayAsTheyAre(String text) {
    assertThat(PasswordMask.mask(text)).isEqualTo(text);
  }

  @Test
  void exceptionWithoutPasswordIsKept() {
    SQLException harmless = new SQLException("Connection refused", "08001", 7);

    assertThat(DriverText.masked(harmless)).isSameAs(harmless);
    assertThat(DriverText.of(harmless)).isEqualTo("Connection refused (SQLState 08001)");
  }

  @Test
  void exceptionWithPasswordIsCopiedWithItsStateCodeAndStack() {
    SQLException telling = new SQLException("No driver for x?password=s3cret", "08001", 7);

    assertThat(DriverText.masked(telling))
        .isInstanceOfSatisfying(
            SQLException.class,
            copy -> {
              assertThat(copy.getMessage()).isEqualTo("No driver for x?password=***");
              assertThat(copy.getSQLState()).isEqualTo("08001");
              assertThat(copy.getErrorCode()).isEqualTo(7);
              assertThat(copy.getStackTrace()).isEqualTo(telling.getStackTrace());
            });
  }

  @Test
  void passwordOfACauseIsHiddenToo() {
    RuntimeException telling =
        new IllegalStateException("pool", new SQLException("x?password=s3cret", "08001"));

    assertThat(DriverText.masked(telling).getCause()).isNull();
    assertThat(DriverText.of(telling)).isEqualTo("x?password=*** (SQLState 08001)");
  }
}
