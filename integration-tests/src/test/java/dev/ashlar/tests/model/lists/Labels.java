/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.lists;

import dev.ashlar.Column;
import java.util.List;
import java.util.Optional;

/** Lists in an embedded record. */
public record Labels(List<Tag> tags, @Column(length = 5) Optional<List<String>> notes) {}
