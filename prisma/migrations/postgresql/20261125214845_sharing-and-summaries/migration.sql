-- CreateEnum
CREATE TYPE "DigestState" AS ENUM ('CLAIMED', 'SENT', 'NOTHING', 'FAILED');

-- AlterTable
ALTER TABLE "Agenda" ADD COLUMN     "openedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Summary" ADD COLUMN     "openedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "SummaryParagraph" ADD COLUMN     "topicId" TEXT;

-- CreateTable
CREATE TABLE "CalendarAddress" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "CalendarAddress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NewsMark" (
    "personId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "readUntil" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "NewsMark_pkey" PRIMARY KEY ("personId","partnershipId")
);

-- CreateTable
CREATE TABLE "NewsRead" (
    "personId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "NewsRead_pkey" PRIMARY KEY ("personId","partnershipId","key")
);

-- CreateTable
CREATE TABLE "DigestChoice" (
    "personId" TEXT NOT NULL,
    "wanted" BOOLEAN NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DigestChoice_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "DigestMail" (
    "personId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "state" "DigestState" NOT NULL,
    "tries" INTEGER NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DigestMail_pkey" PRIMARY KEY ("personId","day")
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarAddress_tokenHash_key" ON "CalendarAddress"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarAddress_personId_revokedAt_idx" ON "CalendarAddress"("personId", "revokedAt");

-- CreateIndex
CREATE INDEX "DigestMail_personId_state_until_idx" ON "DigestMail"("personId", "state", "until");

-- CreateIndex
CREATE INDEX "Agenda_partnershipId_openedAt_idx" ON "Agenda"("partnershipId", "openedAt");

-- CreateIndex
CREATE INDEX "NoteShare_personId_sharedAt_idx" ON "NoteShare"("personId", "sharedAt");

-- CreateIndex
CREATE INDEX "NoteShare_delegationId_sharedAt_idx" ON "NoteShare"("delegationId", "sharedAt");

-- CreateIndex
CREATE INDEX "FollowUp_ownerPersonId_createdAt_idx" ON "FollowUp"("ownerPersonId", "createdAt");

-- CreateIndex
CREATE INDEX "FollowUp_ownerDelegationId_createdAt_idx" ON "FollowUp"("ownerDelegationId", "createdAt");

-- CreateIndex
CREATE INDEX "Summary_partnershipId_openedAt_idx" ON "Summary"("partnershipId", "openedAt");

-- CreateIndex
CREATE INDEX "SummaryParagraph_topicId_removedAt_idx" ON "SummaryParagraph"("topicId", "removedAt");

-- CreateIndex
CREATE INDEX "SummaryParagraph_outcomeId_idx" ON "SummaryParagraph"("outcomeId");
