/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.sql.jdbc.Bind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is changed of one row among many.
 *
 * @param key its key, bound
 * @param version what its version must be; null for any
 * @param set what its columns are set to
 */
record RowChange(List<Bind> key, @Nullable Long version, Assignments set) {}
