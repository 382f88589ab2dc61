/** The most and the least a sequence's second byte can be after these leads (RFC 3629, section 4). */
const secondBytes: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

function continuations(lead: number): number {
  if (lead < 0x80) return 0;
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : -1;
}

/** Offset of the first byte that begins no UTF-8 sequence, or -1. */
export function findBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const more = continuations(lead);
    if (more < 0) return at;
    for (let k = 1; k <= more; k++) {
      const next = bytes[at + k] ?? 0;
      const [low, high] = (k === 1 && secondBytes[lead]) || [0x80, 0xbf];
      if (next < low || next > high) return at;
    }
    at += more + 1;
  }
  return -1;
}
