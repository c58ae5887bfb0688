-- DropIndex
DROP INDEX "ActionLine_planId_quietSince_idx";

-- DropIndex
DROP INDEX "ActionLine_planId_nextOn_idx";

-- AlterTable
ALTER TABLE "PlanPart" ADD COLUMN "counts" JSONB;

-- CreateIndex
CREATE INDEX "ActionLine_planId_quietSince_position_idx" ON "ActionLine"("planId", "quietSince", "position");

-- CreateIndex
CREATE INDEX "ActionLine_planId_lastActivityOn_position_idx" ON "ActionLine"("planId", "lastActivityOn", "position");

-- CreateIndex
CREATE INDEX "ActionLine_planId_nextOn_position_idx" ON "ActionLine"("planId", "nextOn", "position");
