/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The relations of a model, and the stages in which a draft asks for what it must have. Planned
 * columns enter.
 */
@NullMarked
package dev.ashlar.processor.plan.relation;

import org.jspecify.annotations.NullMarked;
