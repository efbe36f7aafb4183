/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.names;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names that Java, SQL or a driver may take for something else. */
@SuppressWarnings({"ashlar:TableIsPluralSnake", "VariableNameSameAsType"})
@Model(table = "order by #1", timestamps = false, reason = "Names are tried, nothing is dated.")
public record Sign(
    @Id(generator = Generator.IDENTITY) @Column(name = "first key") long yield,
    @Column(name = "größe $1 */", unique = true) String $dollar,
    @Column(name = "select") int a$b,
    @Column(name = "名前, {x} ?") String String,
    @Column(name = "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc") String List,
    @Column(name = "END") Optional<Integer> value,
    String theComponentWhoseNameIsLongerThanAnyDatabaseTakesForTheNameOfAColumn,
    @Relation(column = "a,b %s 50%2C -- d", onDelete = Action.RESTRICT)
        @Nullable Ref<Sign> record) {}
