-- CreateEnum
CREATE TYPE "AnswerState" AS ENUM ('OPEN', 'SENT', 'ACCEPTED', 'RETURNED');

-- AlterTable
ALTER TABLE "FundEntry" ADD COLUMN     "authorName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "struckByName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "struckReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "PlanOfAction" ADD COLUMN     "quietMonths" INTEGER NOT NULL DEFAULT 9,
ADD COLUMN     "topicId" TEXT;

-- CreateTable
CREATE TABLE "EvidenceFile" (
    "id" TEXT NOT NULL,
    "activityId" TEXT,
    "lineId" TEXT,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "blobHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "EvidenceFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportingRound" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "closedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdByName" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReportingRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportRequest" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "focalPoint" TEXT NOT NULL,
    "personId" TEXT,
    "tokenHash" TEXT,
    "expiresAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),
    "openedAt" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "remindedAt" TIMESTAMP(3),

    CONSTRAINT "ReportRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportAnswer" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" "Circle" NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,
    "position" INTEGER NOT NULL,
    "answer" "AnswerState" NOT NULL DEFAULT 'OPEN',
    "state" "LineState",
    "asOn" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "deskWords" TEXT NOT NULL DEFAULT '',
    "statusId" TEXT,
    "sentAt" TIMESTAMP(3),
    "settledAt" TIMESTAMP(3),
    "settledByName" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReportAnswer_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE INDEX "PlanOfAction_topicId_idx" ON "PlanOfAction"("topicId");

-- AddForeignKey
ALTER TABLE "ReportRequest" ADD CONSTRAINT "ReportRequest_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ReportingRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportAnswer" ADD CONSTRAINT "ReportAnswer_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReportRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
