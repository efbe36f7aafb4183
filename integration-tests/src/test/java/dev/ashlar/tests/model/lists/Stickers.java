/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.lists;

import dev.ashlar.Column;
import org.jspecify.annotations.Nullable;

/** Arrays in an embedded record. */
@SuppressWarnings("ArrayRecordComponent") // the test is about arrays
public record Stickers(Tag[] tags, @Column(length = 5) String @Nullable [] notes) {}
