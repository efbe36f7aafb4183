/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.sql.schema.CheckConstraint;

/**
 * A check over the columns of an optional record or reference, which are all there or none is.
 *
 * @param member the component that it keeps whole
 */
record PlannedCheck(CheckConstraint check, String member) {

  String name() {
    return check.name();
  }
}
