/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.name;

import com.palantir.javapoet.ClassName;
import java.util.Set;

/** The types of Ashlar that generated code names, each of them here and nowhere else. */
public final class Api {

  public static final ClassName GENERATED = root("Generated");
  public static final ClassName MODEL_FRAGMENT = root("ModelFragment");
  public static final ClassName SCHEMA_INDEX = root("SchemaIndex");
  public static final ClassName COMPOSITE_KEY = root("CompositeKey");
  public static final ClassName UNIQUE_KEY = root("UniqueKey");
  public static final ClassName HANDLE_ORIGIN = root("HandleOrigin");
  public static final ClassName REF = root("Ref");
  public static final ClassName ONE = root("One");
  public static final ClassName MANY = root("Many");

  /** What relations are held by. */
  public static final Set<ClassName> RELATION_HANDLES = Set.of(REF, ONE, MANY);

  public static final ClassName VENDOR = root("Vendor");

  public static final ClassName ARRAY_VALUES = value("ArrayValues");
  public static final ClassName ASSIGNABLE = query("Assignable");
  public static final ClassName CONDITION = query("Condition");
  public static final ClassName EQUATABLE = query("Equatable");
  public static final ClassName FIELDS = query("Fields");
  public static final ClassName INCLUDE = query("Include");
  public static final ClassName MODEL_TABLE = table("ModelTable");
  public static final ClassName SOFT_DELETE_QUERY = query("SoftDeleteQuery");
  public static final ClassName SOURCE = table("Source");
  public static final ClassName TO_MANY = query("ToMany");
  public static final ClassName VALUES = value("Values");

  public static final ClassName BOOLEAN_COLUMN = query("BooleanColumn");
  public static final ClassName BYTE_COLUMN = query("ByteColumn");
  public static final ClassName COMPARABLE_COLUMN = query("ComparableColumn");
  public static final ClassName DATE_COLUMN = query("DateColumn");
  public static final ClassName MOMENT_COLUMN = query("MomentColumn");
  public static final ClassName DECIMAL_COLUMN = query("DecimalColumn");
  public static final ClassName DOUBLE_COLUMN = query("DoubleColumn");
  public static final ClassName FLOAT_COLUMN = query("FloatColumn");
  public static final ClassName INT_COLUMN = query("IntColumn");
  public static final ClassName JSON_COLUMN = query("JsonColumn");
  public static final ClassName LIST_COLUMN = query("ListColumn");
  public static final ClassName LONG_COLUMN = query("LongColumn");
  public static final ClassName SHORT_COLUMN = query("ShortColumn");
  public static final ClassName TEXT_COLUMN = query("TextColumn");
  public static final ClassName VALUE_COLUMN = query("ValueColumn");
  public static final ClassName WHOLE_COLUMN = query("WholeColumn");
  public static final ClassName WRAPPED_COLUMN = query("WrappedColumn");

  public static final ClassName CHANGE = generated("Change");
  public static final ClassName DATABASE = database("Database");
  public static final ClassName DRAFT = generated("Draft");
  public static final ClassName HANDLES = generated("Handles");
  public static final ClassName LINKED_ROWS = generated("LinkedRows");
  public static final ClassName MAPPER_BY_COMPOSITE = generated("CompositeKeyed");
  public static final ClassName MAPPER_BY_INT = generated("IntKeyed");
  public static final ClassName MAPPER_BY_LONG = generated("LongKeyed");
  public static final ClassName MAPPER_BY_OTHER = generated("Keyed");
  public static final ClassName MAPPER_BY_TEXT = generated("TextKeyed");
  public static final ClassName MAPPER_BY_UUID = generated("UuidKeyed");
  public static final ClassName MOMENT = value("Moment");
  public static final ClassName NESTED_MANY = generated("NestedMany");
  public static final ClassName OPTIONAL_ROWS = generated("OptionalRows");
  public static final ClassName REQUIRED_ROWS = generated("RequiredRows");
  public static final ClassName SCHEMA_DEFINITION = table("SchemaDefinition");
  public static final ClassName SCHEMA_TABLES = table("SchemaTables");
  public static final ClassName SCHEMA_SCRIPT = generated("SchemaScript");
  public static final ClassName SESSION = database("Session");

  public static final ClassName BIND = jdbc("Bind");
  public static final ClassName BINDER = jdbc("Binder");
  public static final ClassName JSON_TYPE = jdbc("JsonType");
  public static final ClassName ROW = jdbc("Row");

  public static final ClassName COLUMN_TYPE = ClassName.get("dev.ashlar.sql.schema", "ColumnType");

  public static final ClassName KINDS = ClassName.get("dev.ashlar.sql.kind", "Kinds");

  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private Api() {}

  private static ClassName root(String name) {
    return ClassName.get("dev.ashlar", name);
  }

  private static ClassName query(String name) {
    return ClassName.get("dev.ashlar.query", name);
  }

  private static ClassName table(String name) {
    return ClassName.get("dev.ashlar.table", name);
  }

  private static ClassName value(String name) {
    return ClassName.get("dev.ashlar.value", name);
  }

  private static ClassName database(String name) {
    return ClassName.get("dev.ashlar.database", name);
  }

  private static ClassName generated(String name) {
    return ClassName.get("dev.ashlar.generated", name);
  }

  private static ClassName jdbc(String name) {
    return ClassName.get("dev.ashlar.sql.jdbc", name);
  }
}
