import { text } from "../text.ts";

/** The page's outline while the graph is fetched and checked. */
export function Loading() {
  return (
    <main className="page page-loading" aria-busy="true">
      <div className="stage">
        <p className="stage-wait" role="status">
          {text.loading.title}…
        </p>
      </div>
      <div className="panel" aria-hidden="true">
        <div className="skeleton skeleton-title" />
        <div className="skeleton" />
        <div className="skeleton skeleton-short" />
        <div className="skeleton skeleton-card" />
        <div className="skeleton skeleton-card" />
        <div className="skeleton skeleton-card" />
      </div>
    </main>
  );
}
