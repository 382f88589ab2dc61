import { Explorer } from "./Explorer.tsx";
import { TopBar } from "./panels/TopBar.tsx";
import { Boundary } from "./states/Boundary.tsx";
import { Failed } from "./states/Failed.tsx";
import { Loading } from "./states/Loading.tsx";
import { Trouble } from "./states/Trouble.tsx";
import { useExplorer } from "./store/explorer.ts";
import { text } from "./text.ts";

/** Loading, ready or failed; whatever breaks below is caught here. */
export function App({ load }: { readonly load: () => void }) {
  const phase = useExplorer((state) => state.phase);
  const retry = useExplorer((state) => state.retry);
  return (
    <Boundary fallback={(error) => <Crashed error={error} />}>
      <TopBar index={phase.kind === "ready" ? phase.index : null} />
      {phase.kind === "loading" && <Loading />}
      {phase.kind === "failed" && (
        <Failed
          failure={phase.failure}
          retry={() => {
            retry();
            load();
          }}
        />
      )}
      {phase.kind === "ready" && <Explorer index={phase.index} />}
    </Boundary>
  );
}

function Crashed({ error }: { readonly error: Error }) {
  const { crashed } = text.failed;
  return (
    <Trouble
      title={crashed.title}
      what={crashed.what}
      todo={crashed.todo}
      action={{ label: text.failed.retry, run: () => location.reload() }}
    >
      <pre className="crash">{error.message}</pre>
    </Trouble>
  );
}
