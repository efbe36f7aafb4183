/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What every dialect answers: types, DDL, SQL style, errors and capabilities, and which rows and
 * binders it takes. A schema or the tree of a statement enters, SQL text leaves. Knows no vendor by
 * name; callers ask for capabilities instead.
 */
@NullMarked
package dev.ashlar.sql.dialect;

import org.jspecify.annotations.NullMarked;
