-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "authorId" TEXT NOT NULL,
    "meetingId" TEXT,
    "itemId" TEXT,
    "topicId" TEXT,
    "lineId" TEXT,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "plain" TEXT NOT NULL,
    "attribution" TEXT NOT NULL DEFAULT 'NAMED',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "dirty" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "lastUpdate" INTEGER NOT NULL DEFAULT 0,
    "circledAt" DATETIME,
    "circledById" TEXT,
    "removedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "NoteUpdate" (
    "id" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "data" BLOB NOT NULL,
    "authorId" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,

    PRIMARY KEY ("noteId", "id"),
    CONSTRAINT "NoteUpdate_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteRevision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "noteId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "plain" TEXT NOT NULL,
    "restoredFrom" INTEGER,
    "keptAt" DATETIME NOT NULL,
    "keptById" TEXT NOT NULL,
    CONSTRAINT "NoteRevision_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteShare" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "noteId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "personId" TEXT,
    "delegationId" TEXT,
    "sharedAt" DATETIME NOT NULL,
    "sharedById" TEXT NOT NULL,
    "endsAt" DATETIME,
    "withdrawnAt" DATETIME,
    "withdrawnById" TEXT,
    CONSTRAINT "NoteShare_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteOpening" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "noteId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "firstAt" DATETIME NOT NULL,
    "lastAt" DATETIME NOT NULL,
    CONSTRAINT "NoteOpening_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteRelease" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "noteId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "meetingId" TEXT,
    "itemId" TEXT,
    "topicId" TEXT,
    "lineId" TEXT,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "plain" TEXT NOT NULL,
    "attribution" TEXT NOT NULL,
    "releasedAt" DATETIME NOT NULL,
    "releasedById" TEXT NOT NULL,
    "withdrawnAt" DATETIME,
    "withdrawnById" TEXT
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "topicId" TEXT,
    "kind" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "toNextMeeting" BOOLEAN NOT NULL DEFAULT false,
    "toPrepared" BOOLEAN NOT NULL DEFAULT false,
    "removedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "FollowUp" (
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
    "dueOn" TEXT,
    "status" TEXT NOT NULL DEFAULT 'OPEN',
    "words" TEXT NOT NULL DEFAULT '',
    "removedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "FollowUp_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FollowUpReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "followUpId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reportedAt" DATETIME NOT NULL,
    "reportedBy" TEXT NOT NULL,
    CONSTRAINT "FollowUpReport_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemCourse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "startedById" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "CarryOver" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "paperCircle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "deferred" BOOLEAN NOT NULL,
    "target" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Summary" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SummaryParagraph" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "summaryId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "paperCircle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "orderKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "outcomeId" TEXT,
    "itemId" TEXT,
    "assembled" TEXT,
    "removedAt" DATETIME,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Closing" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "closedAt" DATETIME NOT NULL,
    "closedById" TEXT NOT NULL,
    "reopenedAt" DATETIME,
    "reopenedById" TEXT,
    "reason" TEXT
);

-- CreateIndex
CREATE INDEX "Note_partnershipId_removedAt_updatedAt_id_idx" ON "Note"("partnershipId", "removedAt", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Note_meetingId_removedAt_idx" ON "Note"("meetingId", "removedAt");

-- CreateIndex
CREATE INDEX "Note_itemId_removedAt_idx" ON "Note"("itemId", "removedAt");

-- CreateIndex
CREATE INDEX "Note_topicId_removedAt_idx" ON "Note"("topicId", "removedAt");

-- CreateIndex
CREATE INDEX "Note_lineId_removedAt_idx" ON "Note"("lineId", "removedAt");

-- CreateIndex
CREATE UNIQUE INDEX "NoteUpdate_noteId_number_key" ON "NoteUpdate"("noteId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "NoteRevision_noteId_number_key" ON "NoteRevision"("noteId", "number");

-- CreateIndex
CREATE INDEX "NoteShare_noteId_idx" ON "NoteShare"("noteId");

-- CreateIndex
CREATE INDEX "NoteShare_personId_withdrawnAt_idx" ON "NoteShare"("personId", "withdrawnAt");

-- CreateIndex
CREATE INDEX "NoteShare_delegationId_withdrawnAt_idx" ON "NoteShare"("delegationId", "withdrawnAt");

-- CreateIndex
CREATE UNIQUE INDEX "NoteOpening_noteId_delegationId_key" ON "NoteOpening"("noteId", "delegationId");

-- CreateIndex
CREATE INDEX "NoteRelease_partnershipId_withdrawnAt_releasedAt_id_idx" ON "NoteRelease"("partnershipId", "withdrawnAt", "releasedAt", "id");

-- CreateIndex
CREATE INDEX "NoteRelease_noteId_idx" ON "NoteRelease"("noteId");

-- CreateIndex
CREATE INDEX "NoteRelease_meetingId_withdrawnAt_idx" ON "NoteRelease"("meetingId", "withdrawnAt");

-- CreateIndex
CREATE INDEX "NoteRelease_topicId_withdrawnAt_idx" ON "NoteRelease"("topicId", "withdrawnAt");

-- CreateIndex
CREATE INDEX "NoteRelease_lineId_withdrawnAt_idx" ON "NoteRelease"("lineId", "withdrawnAt");

-- CreateIndex
CREATE INDEX "Outcome_meetingId_removedAt_createdAt_idx" ON "Outcome"("meetingId", "removedAt", "createdAt");

-- CreateIndex
CREATE INDEX "Outcome_topicId_removedAt_idx" ON "Outcome"("topicId", "removedAt");

-- CreateIndex
CREATE INDEX "FollowUp_partnershipId_removedAt_dueOn_id_idx" ON "FollowUp"("partnershipId", "removedAt", "dueOn", "id");

-- CreateIndex
CREATE INDEX "FollowUp_meetingId_removedAt_idx" ON "FollowUp"("meetingId", "removedAt");

-- CreateIndex
CREATE INDEX "FollowUp_outcomeId_idx" ON "FollowUp"("outcomeId");

-- CreateIndex
CREATE INDEX "FollowUp_lineId_idx" ON "FollowUp"("lineId");

-- CreateIndex
CREATE INDEX "FollowUpReport_followUpId_reportedAt_idx" ON "FollowUpReport"("followUpId", "reportedAt");

-- CreateIndex
CREATE INDEX "ItemCourse_meetingId_endedAt_idx" ON "ItemCourse"("meetingId", "endedAt");

-- CreateIndex
CREATE INDEX "ItemCourse_itemId_idx" ON "ItemCourse"("itemId");

-- CreateIndex
CREATE INDEX "CarryOver_meetingId_idx" ON "CarryOver"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "CarryOver_itemId_target_key" ON "CarryOver"("itemId", "target");

-- CreateIndex
CREATE UNIQUE INDEX "Summary_meetingId_key" ON "Summary"("meetingId");

-- CreateIndex
CREATE INDEX "SummaryParagraph_summaryId_removedAt_orderKey_idx" ON "SummaryParagraph"("summaryId", "removedAt", "orderKey");

-- CreateIndex
CREATE INDEX "Closing_meetingId_closedAt_idx" ON "Closing"("meetingId", "closedAt");
