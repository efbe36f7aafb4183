/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A small service as a newcomer to Ashlar would write it: posts over HTTP as JSON, with nothing but
 * the JDK. Requests enter, replies leave. Only the models, their generated classes and {@code
 * PostService} know of a database.
 */
@Models(
    name = "Service",
    vendors = {Vendor.H2, Vendor.MARIADB, Vendor.MYSQL, Vendor.POSTGRESQL, Vendor.SQLITE})
@NullMarked
package dev.ashlar.examples.service;

import dev.ashlar.Models;
import dev.ashlar.Vendor;
import org.jspecify.annotations.NullMarked;
