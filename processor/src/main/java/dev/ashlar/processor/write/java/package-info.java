/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The spelling of Java and the layout of files: names, types, annotations, Javadoc. Knows models by
 * their names, and no plan.
 */
@NullMarked
package dev.ashlar.processor.write.java;

import org.jspecify.annotations.NullMarked;
