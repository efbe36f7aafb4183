/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.json;

import dev.ashlar.Column;
import dev.ashlar.Embedded;
import dev.ashlar.Id;
import dev.ashlar.Json;
import dev.ashlar.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has JSON of every sort. */
@SuppressWarnings("ArrayRecordComponent") // compared by their content in the tests
@Model(timestamps = false, reason = "The test is about JSON.")
public record Wall(
    @Id long id,
    @Json Paint paint,
    @Json List<Paint> coats,
    @Json Map<String, List<Paint>> rooms,
    @Json @Nullable Paint trim,
    @Json Optional<List<String>> notes,
    @Json long @Nullable [] sizes,
    @Json int layers,
    @Json @Column(sensitive = true) @Nullable Map<String, Integer> codes,
    @Embedded Finish finish) {}
