import { join } from "node:path";
import { build } from "vite";

/** The tests drive what readers get: both production builds, made fresh. */
export default async function setup(): Promise<void> {
  // Vitest sets NODE_ENV=test, which would put React's development build into the bundle.
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  const configFile = join(import.meta.dirname, "../../vite.config.ts");
  await build({ configFile, logLevel: "warn" });
  await build({ configFile, logLevel: "warn", mode: "single" });
  process.env["NODE_ENV"] = before;
}
