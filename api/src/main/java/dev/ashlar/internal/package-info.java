/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** What every room needs, and no program sees: the package is not exported. */
@NullMarked
package dev.ashlar.internal;

import org.jspecify.annotations.NullMarked;
