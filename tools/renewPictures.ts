// `npm run pictures`: makes the pictures the views are compared with anew. Look at them before they are committed.
import { startVitest } from "vitest/node";

process.env["RENEW_PICTURES"] = "1";
const vitest = await startVitest("test", ["tests/browser/pictures.test.ts"], { run: true });
await vitest.close();
