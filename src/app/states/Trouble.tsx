import { text } from "../text.ts";

/** A page that says what is wrong, where, and what to do. */
export function Trouble(properties: {
  readonly title: string;
  readonly what: string;
  readonly where?: string;
  readonly todo: readonly string[];
  readonly action: { readonly label: string; readonly run: () => void };
  readonly children?: React.ReactNode;
}) {
  const words = text.failed;
  return (
    <main className="trouble">
      <div className="trouble-sheet" role="alert">
        <p className="kicker">{words.kicker}</p>
        <h2>{properties.title}</h2>
        <dl className="trouble-facts">
          <dt>{words.what}</dt>
          <dd>
            {properties.what}
            {properties.children}
          </dd>
          {properties.where !== undefined && (
            <>
              <dt>{words.where}</dt>
              <dd>
                <code>{properties.where}</code>
              </dd>
            </>
          )}
          <dt>{words.todo}</dt>
          <dd>
            <ul>
              {properties.todo.map((advice) => (
                <li key={advice}>{advice}</li>
              ))}
            </ul>
          </dd>
        </dl>
        <button type="button" className="button button-strong" onClick={properties.action.run}>
          {properties.action.label}
        </button>
      </div>
    </main>
  );
}
