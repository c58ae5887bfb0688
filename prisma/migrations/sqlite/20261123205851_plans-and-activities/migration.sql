-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "organiser" TEXT NOT NULL DEFAULT '',
    "participants" INTEGER,
    "costMinor" BIGINT,
    "currency" TEXT,
    "fundId" TEXT,
    "fundYear" INTEGER,
    "summary" TEXT NOT NULL DEFAULT '',
    "evidence" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "ActivityLine" (
    "activityId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,

    PRIMARY KEY ("activityId", "lineId"),
    CONSTRAINT "ActivityLine_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fund" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "name" TEXT NOT NULL,
    "shortTitle" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "notice" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "FundEntry" (
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
    "struckAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "FundEntry_fundId_fkey" FOREIGN KEY ("fundId") REFERENCES "Fund" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlanOfAction" (
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
    "createdAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "PlanPart" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "position" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "printedReference" TEXT,
    "title" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PlanSection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "partId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "position" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "printedReference" TEXT,
    "title" TEXT NOT NULL,
    "leads" TEXT NOT NULL DEFAULT '',
    "focalPoints" TEXT NOT NULL DEFAULT '',
    "counts" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "ActionLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "partId" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "position" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "printedReference" TEXT,
    "text" TEXT NOT NULL,
    "ourTitle" TEXT NOT NULL DEFAULT '',
    "priority" TEXT NOT NULL DEFAULT 'ORDINARY',
    "targetOn" TEXT,
    "ownLeads" TEXT NOT NULL DEFAULT '',
    "ownFocalPoints" TEXT NOT NULL DEFAULT '',
    "leads" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'NOT_STARTED',
    "stateAsOn" TEXT,
    "lastActivityOn" TEXT,
    "nextOn" TEXT,
    "quietSince" TEXT NOT NULL,
    "proposedState" TEXT,
    "proposedById" TEXT,
    "carriedFromId" TEXT,
    "goneOn" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "LineStatus" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "lineId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "state" TEXT NOT NULL,
    "asOn" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "activityId" TEXT,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "LineRemark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "lineId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "text" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "PlanSnapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "meetingId" TEXT,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "occasion" TEXT NOT NULL,
    "asOn" TEXT NOT NULL,
    "takenAt" DATETIME NOT NULL,
    "takenByName" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "content" JSONB NOT NULL
);

-- CreateIndex
CREATE INDEX "Activity_partnershipId_startsOn_id_idx" ON "Activity"("partnershipId", "startsOn", "id");

-- CreateIndex
CREATE INDEX "Activity_fundId_idx" ON "Activity"("fundId");

-- CreateIndex
CREATE INDEX "ActivityLine_lineId_idx" ON "ActivityLine"("lineId");

-- CreateIndex
CREATE INDEX "ActivityLine_planId_idx" ON "ActivityLine"("planId");

-- CreateIndex
CREATE UNIQUE INDEX "Fund_partnershipId_shortTitle_key" ON "Fund"("partnershipId", "shortTitle");

-- CreateIndex
CREATE INDEX "FundEntry_fundId_on_id_idx" ON "FundEntry"("fundId", "on", "id");

-- CreateIndex
CREATE INDEX "FundEntry_activityId_idx" ON "FundEntry"("activityId");

-- CreateIndex
CREATE INDEX "PlanOfAction_partnershipId_startsOn_id_idx" ON "PlanOfAction"("partnershipId", "startsOn", "id");

-- CreateIndex
CREATE INDEX "PlanPart_planId_position_idx" ON "PlanPart"("planId", "position");

-- CreateIndex
CREATE INDEX "PlanSection_planId_position_idx" ON "PlanSection"("planId", "position");

-- CreateIndex
CREATE INDEX "ActionLine_planId_position_id_idx" ON "ActionLine"("planId", "position", "id");

-- CreateIndex
CREATE INDEX "ActionLine_planId_state_position_id_idx" ON "ActionLine"("planId", "state", "position", "id");

-- CreateIndex
CREATE INDEX "ActionLine_planId_partId_position_id_idx" ON "ActionLine"("planId", "partId", "position", "id");

-- CreateIndex
CREATE INDEX "ActionLine_planId_quietSince_idx" ON "ActionLine"("planId", "quietSince");

-- CreateIndex
CREATE INDEX "ActionLine_planId_nextOn_idx" ON "ActionLine"("planId", "nextOn");

-- CreateIndex
CREATE INDEX "ActionLine_planId_reference_idx" ON "ActionLine"("planId", "reference");

-- CreateIndex
CREATE INDEX "ActionLine_carriedFromId_idx" ON "ActionLine"("carriedFromId");

-- CreateIndex
CREATE INDEX "LineStatus_lineId_asOn_id_idx" ON "LineStatus"("lineId", "asOn", "id");

-- CreateIndex
CREATE INDEX "LineStatus_planId_createdAt_idx" ON "LineStatus"("planId", "createdAt");

-- CreateIndex
CREATE INDEX "LineRemark_planId_idx" ON "LineRemark"("planId");

-- CreateIndex
CREATE UNIQUE INDEX "LineRemark_lineId_delegationId_key" ON "LineRemark"("lineId", "delegationId");

-- CreateIndex
CREATE INDEX "PlanSnapshot_planId_asOn_id_idx" ON "PlanSnapshot"("planId", "asOn", "id");

-- CreateIndex
CREATE INDEX "PlanSnapshot_meetingId_idx" ON "PlanSnapshot"("meetingId");
