-- Three rows at once, on sqlite.

-- createMany, whose keys Ashlar makes
-- a batch of 3 rows
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
VALUES (?, ?, ?, ?, ?, ?, ?)

-- createManyReturning
-- a statement of 3 rows
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
VALUES (?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?)
RETURNING "id", "email", "name", "role", "visits", "created_at", "updated_at"

-- createManySkippingDuplicates
-- a batch of 3 rows
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
VALUES (?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING

-- upsertMany
-- a batch of 3 rows
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT ("email") DO UPDATE
SET "visits" = ?, "updated_at" = ?

-- updateEach
-- a statement of 3 rows
SELECT t0."id"
FROM "users" t0
WHERE t0."id" IN (?, ?, ?)
ORDER BY t0."id"
-- a batch of 3 rows
UPDATE "users"
SET "visits" = ?, "updated_at" = ?
WHERE "id" = ?

-- updateEach, computed
-- a statement of 3 rows
SELECT t0."id"
FROM "users" t0
WHERE t0."id" IN (?, ?, ?)
ORDER BY t0."id"
-- a batch of 3 rows
UPDATE "users"
SET "visits" = "visits" + ?, "updated_at" = ?
WHERE "id" = ?

-- createMany, whose keys the database makes
-- a batch of 3 rows
INSERT INTO "categories" ("name", "created_at", "updated_at")
VALUES (?, ?, ?)

-- createManyReturning, whose keys the database makes
-- a statement of 1 rows
INSERT INTO "categories" ("name", "created_at", "updated_at")
VALUES (?, ?, ?)
RETURNING "id", "name", "created_at", "updated_at"
-- a statement of 1 rows
INSERT INTO "categories" ("name", "created_at", "updated_at")
VALUES (?, ?, ?)
RETURNING "id", "name", "created_at", "updated_at"
-- a statement of 1 rows
INSERT INTO "categories" ("name", "created_at", "updated_at")
VALUES (?, ?, ?)
RETURNING "id", "name", "created_at", "updated_at"
