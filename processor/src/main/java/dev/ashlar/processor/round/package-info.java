/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What goes on around the sentence "read, check, plan, write": which models wait and which are left
 * without members, of which models a schema is made, what was written already. Judges nothing and
 * plans nothing.
 */
@NullMarked
package dev.ashlar.processor.round;

import org.jspecify.annotations.NullMarked;
