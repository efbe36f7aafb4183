/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The dialect of H2.
 * Everything that is true of H2 only is said here.
 * Knows no other vendor.
 */
@NullMarked
package dev.ashlar.sql.vendor.h2;

import org.jspecify.annotations.NullMarked;
