/** Reads the .env beside package.json, where there is one; what the environment says already stands. */
import { existsSync } from "node:fs";
import { join } from "node:path";

const file = join(import.meta.dirname, "../.env");
if (existsSync(file)) process.loadEnvFile(file);
