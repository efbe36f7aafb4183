/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What relations promise, on every database: include, related rows in conditions, nested drafts.
 */
@NullMarked
package dev.ashlar.tests.relation;

import org.jspecify.annotations.NullMarked;
