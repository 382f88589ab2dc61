import { join } from "node:path";
import { graphJsonSchema } from "./graphJsonSchema.ts";
import { writeWhole } from "./writeWhole.ts";

writeWhole(join(import.meta.dirname, "../../public/schema/graph.schema.json"), graphJsonSchema());
