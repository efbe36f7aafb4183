/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The tables of a schema: what {@code CREATE TABLE} is to say. Plans of all models of a schema
 * enter; a {@code Schema} leaves.
 */
@NullMarked
package dev.ashlar.processor.plan.table;

import org.jspecify.annotations.NullMarked;
