import * as z from "zod";

/**
 * The rules of STIX 2.1 (OASIS standard, 10 June 2021) for the objects that are written here: required properties, their types and
 * vocabularies, no empty lists, ids and times by their patterns, no property that the standard does not name.
 */
const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
const id = (type: string) => z.string().regex(new RegExp(`^${type}--${uuid}$`, "u"));
const anyId = id("[a-z][a-z0-9-]*");
const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u)
  .refine((value) => new Date(value).toISOString() === value, "a date that does not exist");
const text = z.string().min(1);
const list = <T extends z.ZodType>(item: T) => z.array(item).min(1);

const reference = z
  .strictObject({
    source_name: text,
    description: z.string().optional(),
    url: z.url().optional(),
    external_id: z.string().optional(),
  })
  .refine(
    (r) => [r.description, r.url, r.external_id].some((v) => v !== undefined),
    "a reference to nothing",
  );

const common = <T extends string>(type: T) => ({
  type: z.literal(type),
  spec_version: z.literal("2.1"),
  id: id(type),
  created: time,
  modified: time,
  created_by_ref: id("identity").optional(),
  labels: list(text).optional(),
  confidence: z.int().min(0).max(100).optional(),
  external_references: list(reference).optional(),
});

const object = z.discriminatedUnion("type", [
  z.strictObject({
    ...common("identity"),
    name: text,
    description: z.string().optional(),
    identity_class: z.enum(["individual", "group", "system", "organization", "class", "unknown"]).optional(),
    sectors: list(text).optional(),
  }),
  z.strictObject({
    ...common("threat-actor"),
    name: text,
    threat_actor_types: list(text).optional(),
    aliases: list(text).optional(),
  }),
  z.strictObject({ ...common("incident"), name: text, description: z.string().optional() }),
  z.strictObject({
    ...common("note"),
    abstract: z.string().optional(),
    content: text,
    authors: list(text).optional(),
    object_refs: list(anyId),
  }),
  z.strictObject({
    ...common("opinion"),
    explanation: z.string().optional(),
    authors: list(text).optional(),
    opinion: z.enum(["strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"]),
    object_refs: list(anyId),
  }),
  z.strictObject({ ...common("report"), name: text, published: time, object_refs: list(anyId) }),
  z.strictObject({
    ...common("relationship"),
    relationship_type: z.string().regex(/^[a-z0-9-]+$/u),
    source_ref: anyId,
    target_ref: anyId,
  }),
]);

const bundle = z.strictObject({ type: z.literal("bundle"), id: id("bundle"), objects: list(object) });
export type Bundle = z.infer<typeof bundle>;

/** What breaks the standard in this bundle, references that lead nowhere and ids that are there twice included. */
export function stixProblems(value: unknown): string[] {
  const parsed = bundle.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  const { objects } = parsed.data;
  const ids = objects.map((o) => o.id);
  const problems = ids.filter((one, at) => ids.indexOf(one) !== at).map((one) => `${one} is there twice`);
  for (const o of objects) {
    const refs = [
      ...("object_refs" in o ? o.object_refs : []),
      ...("source_ref" in o ? [o.source_ref, o.target_ref] : []),
      ...(o.created_by_ref === undefined ? [] : [o.created_by_ref]),
    ];
    for (const ref of refs)
      if (!ids.includes(ref)) problems.push(`${o.id} refers to ${ref}, which is not there`);
    if (o.modified < o.created) problems.push(`${o.id} was modified before it was created`);
  }
  return problems;
}
