CREATE TABLE "categories" (
  "id" INTEGER CONSTRAINT "categories_pkey" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" TEXT NOT NULL,
  "created_at" TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z','now')) NOT NULL,
  "updated_at" TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z','now')) NOT NULL,
  CONSTRAINT "categories_name_key" UNIQUE ("name"),
  CONSTRAINT "categories_name_check" CHECK (length("name") <= 100),
  CONSTRAINT "categories_created_at_check" CHECK ("created_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("created_at", 1, 19)) IS substr("created_at", 1, 19)),
  CONSTRAINT "categories_updated_at_check" CHECK ("updated_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("updated_at", 1, 19)) IS substr("updated_at", 1, 19))
) STRICT;

CREATE TABLE "users" (
  "id" BLOB NOT NULL,
  "email" TEXT NOT NULL,
  "name" TEXT,
  "role" TEXT DEFAULT 'USER' NOT NULL,
  "visits" INTEGER DEFAULT 0 NOT NULL,
  "created_at" TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z','now')) NOT NULL,
  "updated_at" TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z','now')) NOT NULL,
  CONSTRAINT "users_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "users_email_key" UNIQUE ("email"),
  CONSTRAINT "users_id_check" CHECK (length("id") = 16),
  CONSTRAINT "users_email_check" CHECK (length("email") <= 320),
  CONSTRAINT "users_name_check" CHECK (length("name") <= 255),
  CONSTRAINT "users_role_check" CHECK ("role" IN ('GUEST', 'USER', 'ADMIN')),
  CONSTRAINT "users_visits_check" CHECK ("visits" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "users_created_at_check" CHECK ("created_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("created_at", 1, 19)) IS substr("created_at", 1, 19)),
  CONSTRAINT "users_updated_at_check" CHECK ("updated_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("updated_at", 1, 19)) IS substr("updated_at", 1, 19))
) STRICT;

CREATE TABLE "posts" (
  "id" INTEGER CONSTRAINT "posts_pkey" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "published" INTEGER NOT NULL,
  "author_id" BLOB NOT NULL,
  "editor_id" BLOB,
  "created_at" TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z','now')) NOT NULL,
  "updated_at" TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z','now')) NOT NULL,
  CONSTRAINT "posts_title_check" CHECK (length("title") <= 200),
  CONSTRAINT "posts_published_check" CHECK ("published" IN (0, 1)),
  CONSTRAINT "posts_author_id_check" CHECK (length("author_id") = 16),
  CONSTRAINT "posts_editor_id_check" CHECK (length("editor_id") = 16),
  CONSTRAINT "posts_created_at_check" CHECK ("created_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("created_at", 1, 19)) IS substr("created_at", 1, 19)),
  CONSTRAINT "posts_updated_at_check" CHECK ("updated_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("updated_at", 1, 19)) IS substr("updated_at", 1, 19)),
  CONSTRAINT "posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE RESTRICT,
  CONSTRAINT "posts_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "users" ("id") ON DELETE SET NULL
) STRICT;

CREATE TABLE "comments" (
  "id" INTEGER CONSTRAINT "comments_pkey" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "post_id" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "version" INTEGER DEFAULT 0 NOT NULL,
  "created_at" TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z','now')) NOT NULL,
  "updated_at" TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z','now')) NOT NULL,
  "deleted_at" TEXT,
  CONSTRAINT "comments_text_check" CHECK (length("text") <= 1000),
  CONSTRAINT "comments_version_check" CHECK ("version" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "comments_created_at_check" CHECK ("created_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("created_at", 1, 19)) IS substr("created_at", 1, 19)),
  CONSTRAINT "comments_updated_at_check" CHECK ("updated_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("updated_at", 1, 19)) IS substr("updated_at", 1, 19)),
  CONSTRAINT "comments_deleted_at_check" CHECK ("deleted_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("deleted_at", 1, 19)) IS substr("deleted_at", 1, 19)),
  CONSTRAINT "comments_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE
) STRICT;

CREATE TABLE "post_categories" (
  "post_id" INTEGER NOT NULL,
  "category_id" INTEGER NOT NULL,
  CONSTRAINT "post_categories_pkey" PRIMARY KEY ("post_id", "category_id"),
  CONSTRAINT "post_categories_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories" ("id") ON DELETE CASCADE,
  CONSTRAINT "post_categories_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE
) STRICT;

CREATE TABLE "profiles" (
  "id" INTEGER CONSTRAINT "profiles_pkey" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "bio" TEXT,
  "user_id" BLOB NOT NULL,
  "created_at" TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z','now')) NOT NULL,
  "updated_at" TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z','now')) NOT NULL,
  CONSTRAINT "profiles_user_id_key" UNIQUE ("user_id"),
  CONSTRAINT "profiles_user_id_check" CHECK (length("user_id") = 16),
  CONSTRAINT "profiles_created_at_check" CHECK ("created_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("created_at", 1, 19)) IS substr("created_at", 1, 19)),
  CONSTRAINT "profiles_updated_at_check" CHECK ("updated_at" GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND strftime('%Y-%m-%dT%H:%M:%S', substr("updated_at", 1, 19)) IS substr("updated_at", 1, 19)),
  CONSTRAINT "profiles_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE
) STRICT;

CREATE INDEX "posts_author_id_idx" ON "posts" ("author_id");

CREATE INDEX "posts_editor_id_idx" ON "posts" ("editor_id");

CREATE INDEX "comments_post_id_idx" ON "comments" ("post_id");

CREATE INDEX "post_categories_category_id_idx" ON "post_categories" ("category_id");
