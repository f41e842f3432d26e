-- AlterTable
ALTER TABLE "Tally" ADD COLUMN     "sums" BIGINT[] DEFAULT ARRAY[]::BIGINT[];

-- CreateTable
CREATE TABLE "UnitNote" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "unitId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "author" TEXT NOT NULL,

    CONSTRAINT "UnitNote_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "UnitNote_organizationId_unitId_idx" ON "UnitNote"("organizationId", "unitId");

-- CreateIndex
CREATE INDEX "RoundUnit_organizationId_roundId_parentId_idx" ON "RoundUnit"("organizationId", "roundId", "parentId");

-- AddForeignKey
ALTER TABLE "UnitNote" ADD CONSTRAINT "UnitNote_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitNote" ADD CONSTRAINT "UnitNote_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An organization's notes are its own, as everything else in it.
ALTER TABLE "UnitNote" ENABLE ROW LEVEL SECURITY;
CREATE POLICY organization ON "UnitNote" USING ("organizationId" = current_organization());
GRANT SELECT, INSERT, UPDATE, DELETE ON "UnitNote" TO sevenfold_organization;
