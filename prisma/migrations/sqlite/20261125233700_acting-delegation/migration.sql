-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN "delegationId" TEXT;
