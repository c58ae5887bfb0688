-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "chain" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "chain" TEXT NOT NULL PRIMARY KEY,
    "place" INTEGER NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Agenda" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agendaId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "paperCircle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "parentId" TEXT,
    "orderKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "leadId" TEXT,
    "minutes" INTEGER,
    "startsNewDay" BOOLEAN NOT NULL DEFAULT false,
    "topicId" TEXT,
    "sourceKey" TEXT,
    "reason" TEXT,
    "handling" TEXT NOT NULL DEFAULT 'OPEN',
    "removedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "AgendaText" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "agendaId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "paperCircle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "AgendaText_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaTextVariant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "textId" TEXT NOT NULL,
    "agendaId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "paperCircle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "text" TEXT NOT NULL,
    "baseRevision" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    CONSTRAINT "AgendaTextVariant_textId_fkey" FOREIGN KEY ("textId") REFERENCES "AgendaText" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaPaper" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "agendaId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "paperCircle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "blobHash" TEXT,
    "fileName" TEXT,
    "mediaType" TEXT,
    "size" INTEGER,
    "removedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    CONSTRAINT "AgendaPaper_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agendaId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "taken" BOOLEAN NOT NULL,
    "decidedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Series" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "shortTitle" TEXT NOT NULL,
    "skeleton" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "seriesId" TEXT NOT NULL,
    "ordinal" INTEGER,
    "epithet" TEXT,
    "precision" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "beginsAt" INTEGER NOT NULL DEFAULT 540,
    "endsAt" INTEGER NOT NULL DEFAULT 1020,
    "venue" TEXT,
    "format" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PLANNED',
    "preparesId" TEXT,
    "stepsDone" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Meeting_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CoChair" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "delegationId" TEXT,
    "acting" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "CoChair_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "partnerName" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "partnerZone" TEXT NOT NULL,
    "markings" JSONB NOT NULL,
    "offsets" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Delegation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "memberFrom" TEXT,
    "memberUntil" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Delegation_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Coordinatorship" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "untilDay" TEXT,
    CONSTRAINT "Coordinatorship_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Coordinatorship_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "Delegation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "office" TEXT NOT NULL DEFAULT '',
    "fromDay" TEXT,
    "untilDay" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "Delegation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Holiday" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" DATETIME,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "Invitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "seenAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "agent" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "lastAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "StandingTopic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "parentId" TEXT,
    "orderKey" TEXT NOT NULL,
    "pole" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "seriesIds" JSONB NOT NULL,
    "frequency" TEXT NOT NULL DEFAULT 'ALWAYS',
    "everyNth" INTEGER,
    "milestoneId" TEXT,
    "minutes" INTEGER,
    "leadId" TEXT,
    "retiredOn" TEXT,
    "createdAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "TopicGuidance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "topicId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "text" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateIndex
CREATE INDEX "AuditEntry_subject_at_idx" ON "AuditEntry"("subject", "at");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_chain_place_key" ON "AuditEntry"("chain", "place");

-- CreateIndex
CREATE UNIQUE INDEX "Agenda_meetingId_key" ON "Agenda"("meetingId");

-- CreateIndex
CREATE INDEX "AgendaItem_agendaId_removedAt_idx" ON "AgendaItem"("agendaId", "removedAt");

-- CreateIndex
CREATE INDEX "AgendaItem_topicId_meetingId_idx" ON "AgendaItem"("topicId", "meetingId");

-- CreateIndex
CREATE INDEX "AgendaText_agendaId_idx" ON "AgendaText"("agendaId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaText_itemId_kind_delegationId_key" ON "AgendaText"("itemId", "kind", "delegationId");

-- CreateIndex
CREATE INDEX "AgendaTextVariant_agendaId_settledAt_idx" ON "AgendaTextVariant"("agendaId", "settledAt");

-- CreateIndex
CREATE INDEX "AgendaTextVariant_textId_settledAt_idx" ON "AgendaTextVariant"("textId", "settledAt");

-- CreateIndex
CREATE INDEX "AgendaPaper_agendaId_removedAt_idx" ON "AgendaPaper"("agendaId", "removedAt");

-- CreateIndex
CREATE UNIQUE INDEX "DraftDecision_agendaId_key_key" ON "DraftDecision"("agendaId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Series_partnershipId_shortTitle_key" ON "Series"("partnershipId", "shortTitle");

-- CreateIndex
CREATE INDEX "Meeting_partnershipId_startsOn_id_idx" ON "Meeting"("partnershipId", "startsOn", "id");

-- CreateIndex
CREATE INDEX "Meeting_seriesId_startsOn_idx" ON "Meeting"("seriesId", "startsOn");

-- CreateIndex
CREATE INDEX "Meeting_preparesId_idx" ON "Meeting"("preparesId");

-- CreateIndex
CREATE UNIQUE INDEX "CoChair_meetingId_side_key" ON "CoChair"("meetingId", "side");

-- CreateIndex
CREATE UNIQUE INDEX "Partnership_name_key" ON "Partnership"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_partnershipId_code_key" ON "Delegation"("partnershipId", "code");

-- CreateIndex
CREATE INDEX "Coordinatorship_partnershipId_fromDay_idx" ON "Coordinatorship"("partnershipId", "fromDay");

-- CreateIndex
CREATE INDEX "Membership_partnershipId_delegationId_idx" ON "Membership"("partnershipId", "delegationId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_personId_partnershipId_delegationId_role_key" ON "Membership"("personId", "partnershipId", "delegationId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Holiday_partnershipId_day_key" ON "Holiday"("partnershipId", "day");

-- CreateIndex
CREATE INDEX "Milestone_partnershipId_happenedOn_idx" ON "Milestone"("partnershipId", "happenedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_personId_idx" ON "Invitation"("personId");

-- CreateIndex
CREATE INDEX "Session_personId_endedAt_idx" ON "Session"("personId", "endedAt");

-- CreateIndex
CREATE INDEX "StandingTopic_partnershipId_retiredOn_idx" ON "StandingTopic"("partnershipId", "retiredOn");

-- CreateIndex
CREATE UNIQUE INDEX "TopicGuidance_topicId_delegationId_key" ON "TopicGuidance"("topicId", "delegationId");
