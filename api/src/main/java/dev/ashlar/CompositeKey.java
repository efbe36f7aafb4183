/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.util.List;

/**
 * A primary key of several columns. Ashlar generates a record for each model that has one, and the
 * record implements this:
 *
 * <pre>{@code
 * Optional<OrderLine> line = lines.findById(new OrderLineKey(orderId, 3));
 * }</pre>
 */
public interface CompositeKey {

  /**
   * The values of the columns, in their order; never null. The part that is a reference to a model
   * whose key is composite too is a key itself.
   */
  List<Object> keyParts();
}
