// Keeps the page at hand without a network. FILES and EDITION are filled in when the site is built.
const FILES = [];
const EDITION = "";
const CACHE = `counterclaim ${EDITION}`;

self.addEventListener("install", (event) => {
  // A file that a host leaves out must not keep the others from being kept.
  const keep = async () => {
    const cache = await caches.open(CACHE);
    await Promise.all(FILES.map((file) => cache.add(file).catch(() => {})));
  };
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => {
  // The edition before stays: a page of it may still be open, and its host may have removed what that page has yet to load.
  const clear = async () => {
    const others = (await caches.keys()).filter((name) => name.startsWith("counterclaim ") && name !== CACHE);
    for (const name of others.slice(0, -1)) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener("message", (event) => {
  // The reader asked for the newer edition.
  if (event.data === "load the update") self.skipWaiting();
  if (event.data === "which edition?") event.ports[0]?.postMessage(EDITION);
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  const page = request.mode === "navigate";
  const lasting = !page && /\/assets\/[^/]+\.(?:js|css|woff2)$/u.test(url.pathname);
  event.respondWith(lasting ? keptFirst(request) : freshFirst(request, page));
});

/** Files named for their content never change. */
async function keptFirst(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}

/** The page and its data: as they are now, or as they were last when there is no network. */
async function freshFirst(request, page) {
  const cache = await caches.open(CACHE);
  const key = page ? new URL("./", self.registration.scope).href : request;
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(key, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(key, { ignoreSearch: page });
    if (kept) return kept;
    throw error;
  }
}
