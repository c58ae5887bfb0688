-- CreateTable
CREATE TABLE "AgendaEdit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agendaId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "AgendaEdit_agendaId_at_idx" ON "AgendaEdit"("agendaId", "at");
