-- CreateEnum
CREATE TYPE "Attribution" AS ENUM ('NAMED', 'SIDE_ONLY', 'NONE');

-- CreateEnum
CREATE TYPE "OutcomeKind" AS ENUM ('AGREED', 'NOTED', 'TASKED', 'RESERVED', 'DEFERRED');

-- CreateEnum
CREATE TYPE "CarryTarget" AS ENUM ('NEXT_MEETING', 'PREPARED_MEETING');

-- CreateEnum
CREATE TYPE "FollowUpStatus" AS ENUM ('OPEN', 'ON_GOING', 'DONE', 'DROPPED');

-- CreateEnum
CREATE TYPE "ParagraphKind" AS ENUM ('HEADING', 'PARAGRAPH');

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
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
    "attribution" "Attribution" NOT NULL DEFAULT 'NAMED',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "dirty" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "lastUpdate" INTEGER NOT NULL DEFAULT 0,
    "circledAt" TIMESTAMP(3),
    "circledById" TEXT,
    "removedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedById" TEXT NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteUpdate" (
    "id" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "data" BYTEA NOT NULL,
    "authorId" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "NoteUpdate_pkey" PRIMARY KEY ("noteId","id")
);

-- CreateTable
CREATE TABLE "NoteRevision" (
    "id" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "authorId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "plain" TEXT NOT NULL,
    "restoredFrom" INTEGER,
    "keptAt" TIMESTAMP(3) NOT NULL,
    "keptById" TEXT NOT NULL,

    CONSTRAINT "NoteRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteShare" (
    "id" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "personId" TEXT,
    "delegationId" TEXT,
    "sharedAt" TIMESTAMP(3) NOT NULL,
    "sharedById" TEXT NOT NULL,
    "endsAt" TIMESTAMP(3),
    "withdrawnAt" TIMESTAMP(3),
    "withdrawnById" TEXT,

    CONSTRAINT "NoteShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteOpening" (
    "id" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "NoteOpening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteRelease" (
    "id" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "meetingId" TEXT,
    "itemId" TEXT,
    "topicId" TEXT,
    "lineId" TEXT,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "plain" TEXT NOT NULL,
    "attribution" "Attribution" NOT NULL,
    "releasedAt" TIMESTAMP(3) NOT NULL,
    "releasedById" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMP(3),
    "withdrawnById" TEXT,

    CONSTRAINT "NoteRelease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "topicId" TEXT,
    "kind" "OutcomeKind" NOT NULL,
    "sentence" TEXT NOT NULL,
    "toNextMeeting" BOOLEAN NOT NULL DEFAULT false,
    "toPrepared" BOOLEAN NOT NULL DEFAULT false,
    "removedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" TEXT NOT NULL,
    "outcomeId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "topicId" TEXT,
    "lineId" TEXT,
    "what" TEXT NOT NULL,
    "ownerPersonId" TEXT,
    "ownerDelegationId" TEXT,
    "dueOn" TEXT,
    "status" "FollowUpStatus" NOT NULL DEFAULT 'OPEN',
    "words" TEXT NOT NULL DEFAULT '',
    "removedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUpReport" (
    "id" TEXT NOT NULL,
    "followUpId" TEXT NOT NULL,
    "status" "FollowUpStatus" NOT NULL,
    "words" TEXT NOT NULL,
    "reportedAt" TIMESTAMP(3) NOT NULL,
    "reportedBy" TEXT NOT NULL,

    CONSTRAINT "FollowUpReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemCourse" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "startedById" TEXT NOT NULL,

    CONSTRAINT "ItemCourse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CarryOver" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "paperCircle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "deferred" BOOLEAN NOT NULL,
    "target" "CarryTarget" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CarryOver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Summary" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Summary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SummaryParagraph" (
    "id" TEXT NOT NULL,
    "summaryId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "paperCircle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "orderKey" TEXT NOT NULL,
    "kind" "ParagraphKind" NOT NULL,
    "text" TEXT NOT NULL,
    "outcomeId" TEXT,
    "itemId" TEXT,
    "assembled" TEXT,
    "removedAt" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedById" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SummaryParagraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Closing" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "closedAt" TIMESTAMP(3) NOT NULL,
    "closedById" TEXT NOT NULL,
    "reopenedAt" TIMESTAMP(3),
    "reopenedById" TEXT,
    "reason" TEXT,

    CONSTRAINT "Closing_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "NoteUpdate" ADD CONSTRAINT "NoteUpdate_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteRevision" ADD CONSTRAINT "NoteRevision_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteShare" ADD CONSTRAINT "NoteShare_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteOpening" ADD CONSTRAINT "NoteOpening_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
