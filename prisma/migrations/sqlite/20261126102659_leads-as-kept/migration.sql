-- AlterTable
ALTER TABLE "PlanOfAction" ADD COLUMN "leadColumns" JSONB;

-- CreateIndex
CREATE INDEX "ActionLine_planId_leads_position_id_idx" ON "ActionLine"("planId", "leads", "position", "id");

-- what stands already is found at once
UPDATE "PlanOfAction" SET "leadColumns" = (
  SELECT json_group_array("leads") FROM (
    SELECT DISTINCT "leads" FROM "ActionLine" WHERE "planId" = "PlanOfAction"."id" AND "leads" <> ''
  )
);
