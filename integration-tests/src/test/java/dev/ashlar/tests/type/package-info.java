/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Values of every type that a column can have: kept exactly, or refused before they are sent. */
@NullMarked
package dev.ashlar.tests.type;

import org.jspecify.annotations.NullMarked;
