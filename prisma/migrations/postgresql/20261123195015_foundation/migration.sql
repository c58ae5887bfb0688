-- CreateEnum
CREATE TYPE "Circle" AS ENUM ('AUTHOR', 'OWN_DELEGATION', 'CO_CHAIRS', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS');

-- CreateEnum
CREATE TYPE "AgendaState" AS ENUM ('DRAFT', 'PROVISIONAL', 'ADOPTED');

-- CreateEnum
CREATE TYPE "AgendaItemKind" AS ENUM ('PROCEDURAL', 'REVIEW', 'EXCHANGE', 'PREPARATION', 'BREAK', 'OTHER');

-- CreateEnum
CREATE TYPE "Handling" AS ENUM ('OPEN', 'REACHED', 'NOT_REACHED');

-- CreateEnum
CREATE TYPE "AgendaTextKind" AS ENUM ('TITLE', 'PURPOSE', 'BACKGROUND', 'EXPECTED_OUTCOME', 'LINE_TO_TAKE', 'NATIONAL_BRIEF');

-- CreateEnum
CREATE TYPE "PaperKind" AS ENUM ('FILE', 'LINK');

-- CreateEnum
CREATE TYPE "SeriesKind" AS ENUM ('SOM', 'PMC', 'JCC', 'SUMMIT');

-- CreateEnum
CREATE TYPE "MeetingFormat" AS ENUM ('IN_PERSON', 'VIRTUAL', 'HYBRID');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH');

-- CreateEnum
CREATE TYPE "MeetingStatus" AS ENUM ('PLANNED', 'HELD', 'CLOSED');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('ASEAN', 'PARTNER', 'SECRETARIAT', 'OBSERVER');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('COORDINATOR_STAFF', 'CO_CHAIR', 'OFFICIAL', 'OBSERVER');

-- CreateEnum
CREATE TYPE "MilestonePrecision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "Pole" AS ENUM ('REVIEW_OF_COOPERATION', 'EXCHANGE_OF_VIEWS');

-- CreateEnum
CREATE TYPE "Frequency" AS ENUM ('ALWAYS', 'EVERY_NTH', 'ON_ANNIVERSARY');

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL,
    "chain" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "chain" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "Agenda" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "state" "AgendaState" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Agenda_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL,
    "agendaId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "paperCircle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "parentId" TEXT,
    "orderKey" TEXT NOT NULL,
    "kind" "AgendaItemKind" NOT NULL,
    "leadId" TEXT,
    "minutes" INTEGER,
    "startsNewDay" BOOLEAN NOT NULL DEFAULT false,
    "topicId" TEXT,
    "sourceKey" TEXT,
    "reason" TEXT,
    "handling" "Handling" NOT NULL DEFAULT 'OPEN',
    "removedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaText" (
    "id" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "agendaId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "paperCircle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "kind" "AgendaTextKind" NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedById" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgendaText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaTextVariant" (
    "id" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "agendaId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "paperCircle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "text" TEXT NOT NULL,
    "baseRevision" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "AgendaTextVariant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaPaper" (
    "id" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "agendaId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "paperCircle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "kind" "PaperKind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "blobHash" TEXT,
    "fileName" TEXT,
    "mediaType" TEXT,
    "size" INTEGER,
    "removedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,

    CONSTRAINT "AgendaPaper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftDecision" (
    "id" TEXT NOT NULL,
    "agendaId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "taken" BOOLEAN NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DraftDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Series" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "kind" "SeriesKind" NOT NULL,
    "title" TEXT NOT NULL,
    "shortTitle" TEXT NOT NULL,
    "skeleton" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "seriesId" TEXT NOT NULL,
    "ordinal" INTEGER,
    "epithet" TEXT,
    "precision" "DatePrecision" NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "beginsAt" INTEGER NOT NULL DEFAULT 540,
    "endsAt" INTEGER NOT NULL DEFAULT 1020,
    "venue" TEXT,
    "format" "MeetingFormat" NOT NULL,
    "status" "MeetingStatus" NOT NULL DEFAULT 'PLANNED',
    "preparesId" TEXT,
    "stepsDone" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CoChair" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "side" "Side" NOT NULL,
    "name" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "delegationId" TEXT,
    "acting" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CoChair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "partnerName" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "partnerZone" TEXT NOT NULL,
    "markings" JSONB NOT NULL,
    "offsets" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delegation" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "side" "Side" NOT NULL,
    "zone" TEXT NOT NULL,
    "memberFrom" TEXT,
    "memberUntil" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coordinatorship" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "untilDay" TEXT,

    CONSTRAINT "Coordinatorship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "office" TEXT NOT NULL DEFAULT '',
    "fromDay" TEXT,
    "untilDay" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "precision" "MilestonePrecision" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "agent" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "StandingTopic" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "parentId" TEXT,
    "orderKey" TEXT NOT NULL,
    "pole" "Pole" NOT NULL,
    "title" TEXT NOT NULL,
    "seriesIds" JSONB NOT NULL,
    "frequency" "Frequency" NOT NULL DEFAULT 'ALWAYS',
    "everyNth" INTEGER,
    "milestoneId" TEXT,
    "minutes" INTEGER,
    "leadId" TEXT,
    "retiredOn" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "StandingTopic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicGuidance" (
    "id" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TopicGuidance_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "AgendaText" ADD CONSTRAINT "AgendaText_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaTextVariant" ADD CONSTRAINT "AgendaTextVariant_textId_fkey" FOREIGN KEY ("textId") REFERENCES "AgendaText"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaPaper" ADD CONSTRAINT "AgendaPaper_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoChair" ADD CONSTRAINT "CoChair_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coordinatorship" ADD CONSTRAINT "Coordinatorship_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coordinatorship" ADD CONSTRAINT "Coordinatorship_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "Delegation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "Delegation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
