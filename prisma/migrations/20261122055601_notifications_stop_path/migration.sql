-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "stop_path" TEXT;
