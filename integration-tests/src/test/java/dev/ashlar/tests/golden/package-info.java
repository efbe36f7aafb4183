/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The generated files of the blog against the reviewed ones. Only files enter, no database.
 */
@NullMarked
package dev.ashlar.tests.golden;

import org.jspecify.annotations.NullMarked;
