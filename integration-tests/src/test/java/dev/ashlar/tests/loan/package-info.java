/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Connections in doubt: each way in which one can come to be broken, dirty or dead, and what the
 * pool hands out afterwards, to Ashlar and to everybody else.
 */
@NullMarked
package dev.ashlar.tests.loan;

import org.jspecify.annotations.NullMarked;
