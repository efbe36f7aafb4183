/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What the tests of behaviour share: the blog on an empty database, statements beside Ashlar, a
 * clock that is moved by hand, and JDBC objects that are watched.
 */
@NullMarked
package dev.ashlar.tests.support;

import org.jspecify.annotations.NullMarked;
