/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What is wrong with a model, and where. Rules write problems, the javac side prints them; nothing
 * here knows how either is done.
 */
@NullMarked
package dev.ashlar.processor.problem;

import org.jspecify.annotations.NullMarked;
