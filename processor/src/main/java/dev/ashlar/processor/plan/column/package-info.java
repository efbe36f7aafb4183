/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The columns of a model: how each is read, written and given by drafts. Column mappings enter;
 * planned columns leave. Knows no dialect, and no other model.
 */
@NullMarked
package dev.ashlar.processor.plan.column;

import org.jspecify.annotations.NullMarked;
