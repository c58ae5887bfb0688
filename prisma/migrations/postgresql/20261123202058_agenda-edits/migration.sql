-- CreateTable
CREATE TABLE "AgendaEdit" (
    "id" TEXT NOT NULL,
    "agendaId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AgendaEdit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AgendaEdit_agendaId_at_idx" ON "AgendaEdit"("agendaId", "at");
