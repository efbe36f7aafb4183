/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** The generated tables, asked by plain JDBC whether they keep every rule by themselves. */
@NullMarked
package dev.ashlar.tests.ddl;

import org.jspecify.annotations.NullMarked;
