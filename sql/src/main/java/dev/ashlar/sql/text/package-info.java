/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The schema as lines of text that a person can review in a pull request.
 * A {@code Schema} enters and a snapshot leaves, or the other way round.
 * Knows no vendor and no connection.
 */
@NullMarked
package dev.ashlar.sql.text;

import org.jspecify.annotations.NullMarked;
