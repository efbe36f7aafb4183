/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** What columns with roles, and updates of every form, do on each database. */
@NullMarked
package dev.ashlar.tests.roles;

import org.jspecify.annotations.NullMarked;
