/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Programs on machines of other languages, zones and charsets, each in a JVM of its own: what they
 * are given and told is the same.
 */
@NullMarked
package dev.ashlar.tests.machine;

import org.jspecify.annotations.NullMarked;
