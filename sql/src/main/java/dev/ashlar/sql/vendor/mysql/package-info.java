/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The dialects of MariaDB and of MySQL, which share most of what they are.
 * Everything that is true of the two, or of one of them, only is said here.
 * Knows no other vendor.
 */
@NullMarked
package dev.ashlar.sql.vendor.mysql;

import org.jspecify.annotations.NullMarked;
