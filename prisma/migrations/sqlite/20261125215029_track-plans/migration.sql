-- CreateTable
CREATE TABLE "EvidenceFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activityId" TEXT,
    "lineId" TEXT,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "blobHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "removedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ReportingRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "closedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "createdByName" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "ReportRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "focalPoint" TEXT NOT NULL,
    "personId" TEXT,
    "tokenHash" TEXT,
    "expiresAt" DATETIME,
    "revokedAt" DATETIME,
    "openedAt" DATETIME,
    "sentAt" DATETIME,
    "remindedAt" DATETIME,
    CONSTRAINT "ReportRequest_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ReportingRound" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "position" INTEGER NOT NULL,
    "answer" TEXT NOT NULL DEFAULT 'OPEN',
    "state" TEXT,
    "asOn" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "deskWords" TEXT NOT NULL DEFAULT '',
    "statusId" TEXT,
    "sentAt" DATETIME,
    "settledAt" DATETIME,
    "settledByName" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ReportAnswer_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_FundEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fundId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "kind" TEXT NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "year" INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    "activityId" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "authorName" TEXT NOT NULL DEFAULT '',
    "struckAt" DATETIME,
    "struckByName" TEXT NOT NULL DEFAULT '',
    "struckReason" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "FundEntry_fundId_fkey" FOREIGN KEY ("fundId") REFERENCES "Fund" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_FundEntry" ("activityId", "amountMinor", "aseanChairId", "circle", "createdAt", "delegationId", "fundId", "id", "kind", "on", "partnerChairId", "partnershipId", "struckAt", "words", "year") SELECT "activityId", "amountMinor", "aseanChairId", "circle", "createdAt", "delegationId", "fundId", "id", "kind", "on", "partnerChairId", "partnershipId", "struckAt", "words", "year" FROM "FundEntry";
DROP TABLE "FundEntry";
ALTER TABLE "new_FundEntry" RENAME TO "FundEntry";
CREATE INDEX "FundEntry_fundId_on_id_idx" ON "FundEntry"("fundId", "on", "id");
CREATE INDEX "FundEntry_activityId_idx" ON "FundEntry"("activityId");
CREATE TABLE "new_PlanOfAction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'PLAN_OF_ACTION',
    "title" TEXT NOT NULL,
    "shortTitle" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "adoptedOn" TEXT,
    "notice" TEXT NOT NULL DEFAULT '',
    "sourceName" TEXT NOT NULL DEFAULT '',
    "predecessorId" TEXT,
    "lineCount" INTEGER NOT NULL DEFAULT 0,
    "leadNames" JSONB NOT NULL,
    "quietMonths" INTEGER NOT NULL DEFAULT 9,
    "topicId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_PlanOfAction" ("adoptedOn", "aseanChairId", "circle", "createdAt", "delegationId", "endsOn", "id", "kind", "leadNames", "lineCount", "notice", "partnerChairId", "partnershipId", "predecessorId", "revision", "shortTitle", "sourceName", "startsOn", "title") SELECT "adoptedOn", "aseanChairId", "circle", "createdAt", "delegationId", "endsOn", "id", "kind", "leadNames", "lineCount", "notice", "partnerChairId", "partnershipId", "predecessorId", "revision", "shortTitle", "sourceName", "startsOn", "title" FROM "PlanOfAction";
DROP TABLE "PlanOfAction";
ALTER TABLE "new_PlanOfAction" RENAME TO "PlanOfAction";
CREATE INDEX "PlanOfAction_partnershipId_startsOn_id_idx" ON "PlanOfAction"("partnershipId", "startsOn", "id");
CREATE INDEX "PlanOfAction_topicId_idx" ON "PlanOfAction"("topicId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "EvidenceFile_activityId_idx" ON "EvidenceFile"("activityId");

-- CreateIndex
CREATE INDEX "EvidenceFile_lineId_idx" ON "EvidenceFile"("lineId");

-- CreateIndex
CREATE INDEX "ReportingRound_planId_dueOn_id_idx" ON "ReportingRound"("planId", "dueOn", "id");

-- CreateIndex
CREATE INDEX "ReportingRound_partnershipId_closedAt_dueOn_idx" ON "ReportingRound"("partnershipId", "closedAt", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "ReportRequest_tokenHash_key" ON "ReportRequest"("tokenHash");

-- CreateIndex
CREATE INDEX "ReportRequest_personId_idx" ON "ReportRequest"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportRequest_roundId_focalPoint_key" ON "ReportRequest"("roundId", "focalPoint");

-- CreateIndex
CREATE INDEX "ReportAnswer_roundId_answer_idx" ON "ReportAnswer"("roundId", "answer");

-- CreateIndex
CREATE INDEX "ReportAnswer_lineId_idx" ON "ReportAnswer"("lineId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportAnswer_requestId_lineId_key" ON "ReportAnswer"("requestId", "lineId");
