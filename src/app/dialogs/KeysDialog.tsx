import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { Dialog } from "./Dialog.tsx";

/** What the keys do; single keys can be switched off. */
export function KeysDialog() {
  const singleKeys = useExplorer((state) => state.singleKeys);
  const { allowSingleKeys } = useExplorer.getState();
  return (
    <Dialog title={text.keys.title}>
      {text.keys.groups.map(({ name, keys }) => (
        <section key={name} className="keys-group">
          <h3>{name}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  {key.split(/\s{2}/u).map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="check">
        <input type="checkbox" checked={singleKeys} onChange={() => allowSingleKeys(!singleKeys)} />
        {text.keys.single}
      </label>
    </Dialog>
  );
}
