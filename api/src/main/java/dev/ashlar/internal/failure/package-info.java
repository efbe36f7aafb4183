/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a refusal of the database means in the words of the models: which key, which relation, which
 * member.
 */
@NullMarked
package dev.ashlar.internal.failure;

import org.jspecify.annotations.NullMarked;
