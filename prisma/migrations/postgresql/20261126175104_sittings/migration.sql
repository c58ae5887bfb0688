-- CreateView
CREATE VIEW "Sitting" AS
SELECT
  "Session"."id" AS "sessionId",
  "Person"."id" AS "personId",
  "Person"."name",
  "Person"."administrator",
  "Person"."disabledAt",
  "Session"."seenAt",
  "Session"."expiresAt",
  "Session"."endedAt",
  "Membership"."id" AS "membershipId",
  "Membership"."partnershipId",
  "Membership"."delegationId",
  "Membership"."role",
  "Membership"."fromDay",
  "Membership"."untilDay",
  "Delegation"."side",
  "Delegation"."memberFrom",
  "Delegation"."memberUntil",
  "Coordinatorship"."fromDay" AS "termFrom",
  "Coordinatorship"."untilDay" AS "termUntil"
FROM "Session"
JOIN "Person" ON "Person"."id" = "Session"."personId"
LEFT JOIN "Membership" ON "Membership"."personId" = "Person"."id"
LEFT JOIN "Delegation" ON "Delegation"."id" = "Membership"."delegationId"
LEFT JOIN "Coordinatorship" ON "Coordinatorship"."delegationId" = "Delegation"."id";
