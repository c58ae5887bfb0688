-- DropIndex
DROP INDEX "ActivityLine_planId_idx";

-- CreateIndex
CREATE INDEX "ActivityLine_planId_activityId_idx" ON "ActivityLine"("planId", "activityId");

-- CreateIndex
CREATE INDEX "AgendaItem_meetingId_removedAt_idx" ON "AgendaItem"("meetingId", "removedAt");

-- CreateIndex
CREATE INDEX "AgendaItem_sourceKey_idx" ON "AgendaItem"("sourceKey");

-- CreateIndex
CREATE INDEX "AgendaText_meetingId_kind_idx" ON "AgendaText"("meetingId", "kind");

-- CreateIndex
CREATE INDEX "SummaryParagraph_meetingId_removedAt_idx" ON "SummaryParagraph"("meetingId", "removedAt");

-- DropIndex
DROP INDEX "Note_partnershipId_removedAt_updatedAt_id_idx";

-- DropIndex
DROP INDEX "FollowUp_partnershipId_removedAt_dueOn_id_idx";

-- CreateIndex
CREATE INDEX "Note_partnershipId_updatedAt_id_idx" ON "Note"("partnershipId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "FollowUp_partnershipId_dueOn_id_idx" ON "FollowUp"("partnershipId", "dueOn", "id");
