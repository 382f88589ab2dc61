/** All but what an `xs:NMTOKEN` may hold, and the `_` that begins one of our own escapes. */
const outside = /[^-.:\w\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u3001-\uD7FF]|_(?=x)/gu;

/** An id as XML's NMTOKEN: what that cannot hold is written `_x003E_`, so no two ids become one. */
export const nameToken = (id: string): string =>
  id.replace(
    outside,
    (character) => `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
