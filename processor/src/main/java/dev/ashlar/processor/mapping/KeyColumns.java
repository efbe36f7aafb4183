/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the columns of primary keys, which may be those of keys that they refer to. */
final class KeyColumns {

  private final Mappings mappings;

  KeyColumns(Mappings mappings) {
    this.mappings = mappings;
  }

  /** The columns in the order of the components; none where a key refers to itself in the end. */
  List<KeyColumn> of(ModelMapping model) {
    return of(model, Set.of());
  }

  private List<KeyColumn> of(ModelMapping model, Set<TypeName> around) {
    if (around.contains(model.type())) {
      return List.of();
    }
    List<MemberMapping> members = model.members().stream().filter(KeyColumns::isKey).toList();
    List<KeyColumn> columns = new ArrayList<>();
    for (MemberMapping member : members) {
      columns.addAll(
          member.either(
              column ->
                  List.of(
                      new KeyColumn(
                          column.column(), path(members, column.name(), List.of()), column)),
              relation -> referred(model, relation, members, around)));
    }
    return columns;
  }

  private List<KeyColumn> referred(
      ModelMapping model,
      RelationMapping relation,
      List<MemberMapping> members,
      Set<TypeName> around) {
    Set<TypeName> further =
        Stream.concat(around.stream(), Stream.of(model.type())).collect(Collectors.toSet());
    List<KeyColumn> target =
        mappings.model(relation.target()).map(to -> of(to, further)).orElse(List.of());
    List<KeyColumn> columns = new ArrayList<>();
    for (int part = 0; part < target.size(); part++) {
      KeyColumn key = target.get(part);
      columns.add(
          new KeyColumn(
              relation.column(part, target),
              path(members, relation.name() + "Id", key.path()),
              key.value()));
    }
    return columns;
  }

  /** A key of one component is no record with a component of its own. */
  private static List<String> path(
      List<MemberMapping> members, String component, List<String> further) {
    return members.size() == 1
        ? further
        : Stream.concat(Stream.of(component), further.stream()).toList();
  }

  private static boolean isKey(MemberMapping member) {
    return member.isUsable() && member.isKey();
  }
}
