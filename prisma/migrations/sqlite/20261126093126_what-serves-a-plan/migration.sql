-- CreateIndex
CREATE INDEX "LineServing_servesPlanId_idx" ON "LineServing"("servesPlanId");
