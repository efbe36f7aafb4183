/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Values on their way into statements: what a column can hold, in the form in which it is stored.
 * For generated code; imports no other package of a program's side.
 */
@NullMarked
package dev.ashlar.value;

import org.jspecify.annotations.NullMarked;
