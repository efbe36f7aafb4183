/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Addresses of hosts as texts. They are spelled as PostgreSQL and RFC 5952 do: small letters, no
 * needless zeros, the first of the longest runs of zeros as {@code ::}. An address of version 4
 * within one of version 6, {@code ::ffff:192.0.2.1}, is that of version 4, as it is in Java.
 */
final class InetAddressText {

  /** The groups of an address of version 6. */
  private static final int GROUPS = 8;

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,2}");
  private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

  private InetAddressText() {}

  /** The one text of an address; a scope and the name of a host are left out. */
  static String of(InetAddress address) {
    byte[] bytes = address(address.getAddress()).getAddress();
    return bytes.length == 4 ? four(bytes, 0) : six(bytes);
  }

  private static String four(byte[] bytes, int first) {
    StringJoiner text = new StringJoiner(".");
    for (int i = first; i < first + 4; i++) {
      text.add(Integer.toString(Byte.toUnsignedInt(bytes[i])));
    }
    return text.toString();
  }

  private static String six(byte[] bytes) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(2 * i));
    }
    int start = 0;
    int length = 0;
    for (int i = 0; i < GROUPS; i++) {
      int zeros = zeros(groups, i);
      if (zeros > length) {
        start = i;
        length = zeros;
      }
    }
    if (length < 2) {
      return hex(groups, 0, GROUPS);
    }
    // So does PostgreSQL spell what was once a transition from version 4.
    String end = start == 0 && length == 6 ? four(bytes, 12) : hex(groups, start + length, GROUPS);
    return hex(groups, 0, start) + "::" + end;
  }

  private static int zeros(int[] groups, int first) {
    int end = first;
    while (end < GROUPS && groups[end] == 0) {
      end++;
    }
    return end - first;
  }

  private static String hex(int[] groups, int first, int end) {
    StringJoiner text = new StringJoiner(":");
    for (int i = first; i < end; i++) {
      text.add(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }

  /**
   * The address of a text in numbers, in any spelling.
   *
   * @throws IllegalArgumentException if it is none, such as a host's name, a network, or an address
   *     with a scope
   */
  static InetAddress parse(String text) {
    if (text.indexOf(':') < 0) {
      return address(four(text));
    }
    int gap = text.indexOf("::");
    byte[] start = gap < 0 ? new byte[0] : groups(text.substring(0, gap), false);
    byte[] end = groups(gap < 0 ? text : text.substring(gap + 2), true);
    int missing = 2 * GROUPS - start.length - end.length;
    if (gap < 0 ? missing != 0 : missing < 2) {
      throw none();
    }
    return address(
        ByteBuffer.allocate(2 * GROUPS)
            .put(start)
            .position(start.length + missing)
            .put(end)
            .array());
  }

  private static byte[] four(String text) {
    List<String> numbers = List.of(text.split("\\.", -1));
    if (numbers.size() != 4) {
      throw none();
    }
    byte[] bytes = new byte[4];
    for (int i = 0; i < bytes.length; i++) {
      int number =
          NUMBER.matcher(numbers.get(i)).matches() ? Integer.parseInt(numbers.get(i)) : 256;
      if (number > 255) {
        throw none();
      }
      bytes[i] = (byte) number;
    }
    return bytes;
  }

  /** Groups with colons between them; the last of all may be an address of version 4. */
  private static byte[] groups(String text, boolean areLast) {
    if (text.isEmpty()) {
      return new byte[0];
    }
    List<String> groups = List.of(text.split(":", -1));
    ByteBuffer bytes = ByteBuffer.allocate(2 * groups.size() + 2);
    for (int i = 0; i < groups.size(); i++) {
      String group = groups.get(i);
      if (areLast && i == groups.size() - 1 && group.indexOf('.') >= 0) {
        bytes.put(four(group));
      } else if (GROUP.matcher(group).matches()) {
        bytes.putShort((short) HexFormat.fromHexDigits(group));
      } else {
        throw none();
      }
    }
    byte[] written = new byte[bytes.position()];
    bytes.flip().get(written);
    return written;
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("An address has 4 or 16 bytes.", impossible);
    }
  }

  private static IllegalArgumentException none() {
    return new IllegalArgumentException("Not an address in numbers.");
  }
}
