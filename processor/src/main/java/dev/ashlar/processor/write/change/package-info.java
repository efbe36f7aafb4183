/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Writes the change, which says what an update does. A plan enters, a source file leaves. */
@NullMarked
package dev.ashlar.processor.write.change;

import org.jspecify.annotations.NullMarked;
