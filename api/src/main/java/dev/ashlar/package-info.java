/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a model file needs: the annotations and their enums, the relation handles {@link
 * dev.ashlar.Ref}, {@link dev.ashlar.One} and {@link dev.ashlar.Many}, and the exceptions that a
 * caller may want to catch. This package knows neither SQL nor JDBC and imports nothing but the JDK.
 */
@NullMarked
package dev.ashlar;

import org.jspecify.annotations.NullMarked;
