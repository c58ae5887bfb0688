-- AlterTable
ALTER TABLE "FollowUp" ALTER COLUMN "dueOn" SET NOT NULL,
ALTER COLUMN "dueOn" SET DEFAULT '9999-12-31';

-- CreateIndex
CREATE INDEX "Outcome_itemId_idx" ON "Outcome"("itemId");

-- CreateIndex
CREATE INDEX "FollowUp_partnershipId_status_dueOn_idx" ON "FollowUp"("partnershipId", "status", "dueOn");

-- CreateIndex
CREATE INDEX "FollowUp_topicId_idx" ON "FollowUp"("topicId");
