-- Three rows at once, on mariadb.

-- createMany, whose keys Ashlar makes
-- a batch of 3 rows
INSERT INTO `users` (`id`, `email`, `name`, `role`, `visits`, `created_at`, `updated_at`)
VALUES (?, ?, ?, ?, ?, ?, ?)

-- createManyReturning
-- a statement of 3 rows
INSERT INTO `users` (`id`, `email`, `name`, `role`, `visits`, `created_at`, `updated_at`)
VALUES (?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?)
RETURNING `id`, `email`, `name`, `role`, `visits`, `created_at`, `updated_at`

-- createManySkippingDuplicates
-- a batch of 3 rows
INSERT INTO `users` (`id`, `email`, `name`, `role`, `visits`, `created_at`, `updated_at`)
VALUES (?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?)

-- upsertMany
-- a statement of 1 rows
SELECT t0.`id`
FROM `users` t0
WHERE t0.`email` = ?
FOR UPDATE
-- a statement of 1 rows
UPDATE `users`
SET `visits` = ?, `updated_at` = ?
WHERE `id` IN (?)
-- a statement of 1 rows
SELECT t0.`id`, t0.`email`, t0.`name`, t0.`role`, t0.`visits`, t0.`created_at`, t0.`updated_at`
FROM `users` t0
WHERE t0.`id` = ?
-- a statement of 1 rows
SELECT t0.`id`
FROM `users` t0
WHERE t0.`email` = ?
FOR UPDATE
-- a statement of 1 rows
UPDATE `users`
SET `visits` = ?, `updated_at` = ?
WHERE `id` IN (?)
-- a statement of 1 rows
SELECT t0.`id`, t0.`email`, t0.`name`, t0.`role`, t0.`visits`, t0.`created_at`, t0.`updated_at`
FROM `users` t0
WHERE t0.`id` = ?
-- a statement of 1 rows
SELECT t0.`id`
FROM `users` t0
WHERE t0.`email` = ?
FOR UPDATE
-- a statement of 1 rows
UPDATE `users`
SET `visits` = ?, `updated_at` = ?
WHERE `id` IN (?)
-- a statement of 1 rows
SELECT t0.`id`, t0.`email`, t0.`name`, t0.`role`, t0.`visits`, t0.`created_at`, t0.`updated_at`
FROM `users` t0
WHERE t0.`id` = ?

-- updateEach
-- a statement of 3 rows
SELECT t0.`id`
FROM `users` t0
WHERE t0.`id` IN (?, ?, ?)
ORDER BY t0.`id`
FOR UPDATE
-- a batch of 3 rows
UPDATE `users`
SET `visits` = ?, `updated_at` = ?
WHERE `id` = ?

-- updateEach, computed
-- a statement of 3 rows
SELECT t0.`id`
FROM `users` t0
WHERE t0.`id` IN (?, ?, ?)
ORDER BY t0.`id`
FOR UPDATE
-- a batch of 3 rows
UPDATE `users`
SET `visits` = `visits` + ?, `updated_at` = ?
WHERE `id` = ?

-- createMany, whose keys the database makes
-- a batch of 3 rows
INSERT INTO `categories` (`name`, `created_at`, `updated_at`)
VALUES (?, ?, ?)

-- createManyReturning, whose keys the database makes
-- a batch of 3 rows
INSERT INTO `categories` (`name`, `created_at`, `updated_at`)
VALUES (?, ?, ?)
-- a statement of 3 rows
SELECT t0.`id`, t0.`name`, t0.`created_at`, t0.`updated_at`
FROM `categories` t0
WHERE t0.`id` IN (?, ?, ?)
