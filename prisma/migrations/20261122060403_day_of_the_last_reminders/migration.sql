-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "remindedOn" DATE;
