/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a model is written with: annotations, their enums, the handles of relations, and the exceptions.
 * The compiler reads the annotations and drops them; none is looked at while a program runs.
 * Knows nothing of queries, mappers or SQL.
 */
@NullMarked
package dev.ashlar;

import org.jspecify.annotations.NullMarked;
