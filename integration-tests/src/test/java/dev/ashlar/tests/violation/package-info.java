/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** What the database refuses comes back in the words of the models, and nothing is changed. */
@NullMarked
package dev.ashlar.tests.violation;

import org.jspecify.annotations.NullMarked;
