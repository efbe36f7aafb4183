/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.embedded;

import org.jspecify.annotations.Nullable;

/** Has no component that must be there. */
public record Remarks(@Nullable String note, @Nullable String warning) {}
