/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What runs statements: databases, sessions, transactions and the base classes of generated mappers.
 * A {@code DataSource} enters, models and counts leave.
 * Knows no model by name; generated code hands in what differs between models.
 */
@NullMarked
package dev.ashlar.runtime;

import org.jspecify.annotations.NullMarked;
