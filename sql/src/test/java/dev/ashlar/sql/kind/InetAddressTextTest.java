/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InetAddressTextTest {

  /** Spellings of addresses, and the one that is kept. */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("192.0.2.1", "192.0.2.1"),
          Map.entry("255.255.255.255", "255.255.255.255"),
          Map.entry("0:0:0:0:0:0:0:0", "::"),
          Map.entry("0:0:0:0:0:0:0:1", "::1"),
          Map.entry("0001::", "1::"),
          Map.entry("2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a"),
          Map.entry("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
          Map.entry("2001:0:0:1:0:0:0:1", "2001:0:0:1::1"),
          Map.entry("2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1"),
          Map.entry("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"),
          Map.entry("::102:304", "::1.2.3.4"),
          Map.entry("::1:0:0", "::1:0:0"),
          Map.entry("64:ff9b::192.0.2.1", "64:ff9b::c000:201"),
          Map.entry("::ffff:192.0.2.1", "192.0.2.1"),
          Map.entry("::FFFF:c000:0201", "192.0.2.1"));

  @Test
  void everySpellingIsReadAsTheJdkDoes() throws UnknownHostException {
    for (Map.Entry<String, String> each : SPELLINGS.entrySet()) {
      InetAddress read = InetAddressText.parse(each.getKey());

      // In numbers, so that nothing is looked up.
      assertThat(read).as(each.getKey()).isEqualTo(InetAddress.getByName(each.getKey()));
      assertThat(InetAddressText.of(read)).as(each.getKey()).isEqualTo(each.getValue());
      assertThat(InetAddressText.parse(each.getValue())).isEqualTo(read);
    }
  }

  @Test
  void whatIsNoAddressInNumbersIsRefused() {
    for (String wrong :
        List.of(
            "",
            "localhost",
            "example.org",
            "1.2.3",
            "1.2.3.4.5",
            "1.2.3.256",
            "01.2.3.4",
            "1.2.3.-4",
            "1.2.3.\u0664",
            " 1.2.3.4",
            "1.2.3.4/32",
            "127.1",
            "0x7f.0.0.1",
            ":",
            ":::",
            "::1::",
            "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9",
            "1:2:3:4:5:6:7:8::",
            "1::2:3:4:5:6:7:8",
            "12345::",
            "g::",
            "::+1",
            "1.2.3.4::",
            "::1.2.3.4:5",
            "::1.2.3",
            "fe80::1%eth0",
            "[::1]",
            "2001:db8::/32")) {
      assertThatIllegalArgumentException()
          .as(wrong)
          .isThrownBy(() -> InetAddressText.parse(wrong))
          .withMessage("Not an address in numbers.");
    }
  }
}
