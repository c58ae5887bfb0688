-- DropIndex
DROP INDEX "Outcome_topicId_removedAt_idx";

-- DropIndex
DROP INDEX "FollowUp_topicId_idx";

-- CreateIndex
CREATE INDEX "AgendaItem_topicId_createdAt_idx" ON "AgendaItem"("topicId", "createdAt");

-- CreateIndex
CREATE INDEX "Outcome_topicId_meetingId_idx" ON "Outcome"("topicId", "meetingId");

-- CreateIndex
CREATE INDEX "FollowUp_topicId_meetingId_idx" ON "FollowUp"("topicId", "meetingId");
