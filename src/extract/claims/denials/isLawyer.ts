import type { ClaimScene } from "../scene.ts";
import type { RawDenial } from "./rawDenial.ts";

/** A lawyer speaks for whoever stands accused. */
export const isLawyer = (scene: ClaimScene, raw: RawDenial): boolean =>
  raw.speakers.some((p) =>
    /lawyer|counsel|attorney|barrister|solicitor/iu.test(
      `${scene.entities[p.entity]?.position ?? ""} ${scene.entities[p.entity]?.label ?? ""}`,
    ),
  ) ||
  raw.place.parse.nps.some(
    (np) =>
      /^(lawyer|attorney|counsel|barrister|solicitor|advocate)s?$/u.test(raw.place.headWord(np)) &&
      raw.place.resolve([np], raw.quote).some((p) => raw.speakers.some((s) => s.entity === p.entity)),
  );
