-- AlterTable
ALTER TABLE "PlanOfAction" ADD COLUMN     "leadColumns" JSONB;

-- CreateIndex
CREATE INDEX "ActionLine_planId_leads_position_id_idx" ON "ActionLine"("planId", "leads", "position", "id");

-- what stands already is found at once
UPDATE "PlanOfAction" SET "leadColumns" = (
  SELECT COALESCE(jsonb_agg(DISTINCT "leads"), '[]') FROM "ActionLine"
  WHERE "planId" = "PlanOfAction"."id" AND "leads" <> ''
);
