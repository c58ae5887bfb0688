-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_FollowUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "outcomeId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "topicId" TEXT,
    "lineId" TEXT,
    "what" TEXT NOT NULL,
    "ownerPersonId" TEXT,
    "ownerDelegationId" TEXT,
    "dueOn" TEXT NOT NULL DEFAULT '9999-12-31',
    "status" TEXT NOT NULL DEFAULT 'OPEN',
    "words" TEXT NOT NULL DEFAULT '',
    "removedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "FollowUp_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_FollowUp" ("aseanChairId", "circle", "createdAt", "createdById", "delegationId", "dueOn", "id", "itemId", "lineId", "meetingId", "outcomeId", "ownerDelegationId", "ownerPersonId", "partnerChairId", "partnershipId", "removedAt", "revision", "status", "topicId", "updatedAt", "what", "words") SELECT "aseanChairId", "circle", "createdAt", "createdById", "delegationId", coalesce("dueOn", '9999-12-31') AS "dueOn", "id", "itemId", "lineId", "meetingId", "outcomeId", "ownerDelegationId", "ownerPersonId", "partnerChairId", "partnershipId", "removedAt", "revision", "status", "topicId", "updatedAt", "what", "words" FROM "FollowUp";
DROP TABLE "FollowUp";
ALTER TABLE "new_FollowUp" RENAME TO "FollowUp";
CREATE INDEX "FollowUp_partnershipId_removedAt_dueOn_id_idx" ON "FollowUp"("partnershipId", "removedAt", "dueOn", "id");
CREATE INDEX "FollowUp_partnershipId_status_dueOn_idx" ON "FollowUp"("partnershipId", "status", "dueOn");
CREATE INDEX "FollowUp_topicId_idx" ON "FollowUp"("topicId");
CREATE INDEX "FollowUp_meetingId_removedAt_idx" ON "FollowUp"("meetingId", "removedAt");
CREATE INDEX "FollowUp_outcomeId_idx" ON "FollowUp"("outcomeId");
CREATE INDEX "FollowUp_lineId_idx" ON "FollowUp"("lineId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Outcome_itemId_idx" ON "Outcome"("itemId");
