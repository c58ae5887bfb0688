-- CreateTable
CREATE TABLE "LineServing" (
    "lineId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "servesLineId" TEXT NOT NULL,
    "servesPlanId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "delegationId" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "aseanChairId" TEXT,
    "partnerChairId" TEXT,

    PRIMARY KEY ("lineId", "servesLineId")
);

-- CreateIndex
CREATE INDEX "LineServing_servesLineId_idx" ON "LineServing"("servesLineId");

-- CreateIndex
CREATE INDEX "LineServing_planId_idx" ON "LineServing"("planId");
