/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;

/** The names of the run-time types that generated code uses. */
final class Api {

  static final ClassName GENERATED = root("Generated");
  static final ClassName MODEL_FRAGMENT = root("ModelFragment");
  static final ClassName SCHEMA_INDEX = root("SchemaIndex");
  static final ClassName CHECK_RETURN_VALUE = root("CheckReturnValue");
  static final ClassName COMPOSITE_KEY = root("CompositeKey");
  static final ClassName UNIQUE_KEY = root("UniqueKey");
  static final ClassName HANDLE_ORIGIN = root("HandleOrigin");
  static final ClassName REF = root("Ref");
  static final ClassName ONE = root("One");
  static final ClassName MANY = root("Many");
  static final ClassName VENDOR = root("Vendor");
  static final ClassName ACTION = root("Action");

  static final ClassName ASSIGNABLE = query("Assignable");
  static final ClassName CONDITION = query("Condition");
  static final ClassName EQUATABLE = query("Equatable");
  static final ClassName FIELDS = query("Fields");
  static final ClassName INCLUDE = query("Include");
  static final ClassName MODEL_TABLE = query("ModelTable");
  static final ClassName QUERY = query("Query");
  static final ClassName SOFT_DELETE_QUERY = query("SoftDeleteQuery");
  static final ClassName SELECTION = query("Selection");
  static final ClassName SOURCE = query("Source");
  static final ClassName TO_MANY = query("ToMany");
  static final ClassName VALUES = query("Values");

  static final ClassName CHANGE = runtime("Change");
  static final ClassName DATABASE = runtime("Database");
  static final ClassName DRAFT = runtime("Draft");
  static final ClassName HANDLES = runtime("Handles");
  static final ClassName LINKED_ROWS = runtime("LinkedRows");
  static final ClassName MAPPER = runtime("Mapper");
  static final ClassName MOMENT = runtime("Moment");
  static final ClassName MODEL_SQL = runtime("ModelSql");
  static final ClassName NESTED_MANY = runtime("NestedMany");
  static final ClassName OPTIONAL_ROWS = runtime("OptionalRows");
  static final ClassName REQUIRED_ROWS = runtime("RequiredRows");
  static final ClassName SCHEMA_DEFINITION = runtime("SchemaDefinition");
  static final ClassName SESSION = runtime("Session");

  static final ClassName BIND = dialect("Bind");
  static final ClassName BINDER = dialect("Binder");
  static final ClassName ROW = dialect("Row");
  static final ClassName COLUMN_TYPE = ClassName.get("dev.ashlar.sql.schema", "ColumnType");

  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private Api() {}

  private static ClassName root(String name) {
    return ClassName.get("dev.ashlar", name);
  }

  private static ClassName query(String name) {
    return ClassName.get("dev.ashlar.query", name);
  }

  private static ClassName runtime(String name) {
    return ClassName.get("dev.ashlar.runtime", name);
  }

  private static ClassName dialect(String name) {
    return ClassName.get("dev.ashlar.sql.dialect", name);
  }
}
