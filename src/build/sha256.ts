import { createHash } from "node:crypto";

/** SHA-256 as hex digits. */
export const digest = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex");

/** As `contentHash` of ingest, many times as fast, where Node is at hand. */
export const sha256 = (content: Uint8Array | string): string => `sha256:${digest(content)}`;
