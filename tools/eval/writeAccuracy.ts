import { join } from "node:path";
import { writeWhole } from "../../src/build/writeWhole.ts";
import { accuracyPages } from "./accuracyPages.ts";

// `npm run accuracy`: the numbers in docs/accuracy.md and README.md, from the articles in tests/gold.
for (const [path, text] of accuracyPages()) writeWhole(join(import.meta.dirname, "../..", path), text);
