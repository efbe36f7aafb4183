/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;

/** Addresses of hosts, of version 4 and 6: numbers only, for no name is ever looked up. */
final class InetAddressKind extends TextualKind<InetAddress> {

  InetAddressKind() {
    super(Kind.INET_ADDRESS, InetAddress.class, "inetAddress");
  }

  @Override
  public String text(InetAddress value) {
    return InetAddressText.of(value);
  }

  @Override
  public InetAddress parse(String text) {
    return InetAddressText.parse(text);
  }

  @Override
  public Optional<Refusal> refusal(InetAddress value) {
    boolean isScoped =
        value instanceof Inet6Address six
            && (six.getScopeId() != 0 || six.getScopedInterface() != null);
    return isScoped
        ? Optional.of(
            new Refusal(
                "is an address with a scope, which is of one machine only",
                "Give the address without its scope, and keep that beside it."))
        : Optional.empty();
  }

  @Override
  String objection(String text) {
    return text.indexOf('/') < 0
        ? "holds no address in numbers. Mend the row, or the type of the component."
        : "holds a network, or an address with its network, and not one address. Mend the row.";
  }

  /** What may be in a text, as far as all databases can say it. */
  @Override
  public Optional<String> check(String column, ColumnType type) {
    return Optional.of("%1$s = lower(%1$s) AND %1$s NOT LIKE '%%/%%'".formatted(column));
  }
}
