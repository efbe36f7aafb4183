/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

/**
 * What a row would be where {@link Select#columns} stands without {@code as(..)}: there is none,
 * and such a query is refused. Where the compiler names it, say what to make of the columns: {@code
 * columns(p.id(), p.title()).as(Line::new)}.
 */
public final class ColumnsWithoutAs {

  private ColumnsWithoutAs() {}
}
