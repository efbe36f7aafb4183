/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** What happens when the line to the server breaks in the middle of something. */
@NullMarked
package dev.ashlar.tests.fault;

import org.jspecify.annotations.NullMarked;
