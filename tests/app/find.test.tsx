import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { App } from "../../src/app/App.tsx";
import { commandsFor } from "../../src/app/find/commands.ts";
import { searchIndex } from "../../src/app/find/searchIndex.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import { accusation, denial, fresh, index } from "./sample.ts";

beforeEach(fresh);
const search = await searchIndex(index);
const first = (query: string) => search(query)[0]?.id;

describe("a search", () => {
  test.each([
    ["a name", "China", "nation:cn"],
    ["its beginning", "liu p", "actor:liu-pengyu"],
    ["another name", "Beijing", "nation:cn"],
    ["a name with a typo", "Pengyo", "actor:liu-pengyu"],
    ["a name with diacritics it does not have", "Chína", "nation:cn"],
    ["words of a headline", "voices concerns interference", "doc:003_2d5bc95be7e88859"],
  ])("finds by %s", (_what, query, id) => expect(first(query)).toBe(id));
  test("finds a claim by words of its quotation", () => {
    const words = (denial.evidence[0]?.quote ?? "").split(/\s+/u).slice(1, 5).join(" ");
    expect(search(words).map((one) => one.id)).toContain(denial.id);
  });
  test("says by which other name it found", () => {
    expect(search("Beijing").find((one) => one.id === "nation:cn")?.by).toBe("Beijing");
  });
  test("finds nothing for what is not there", () => expect(search("Atlantis Xyzzy")).toEqual([]));
});

describe("the palette", () => {
  test("has each view as a command, found by the beginning of its name", () => {
    expect(commandsFor("matr").map((command) => command.id)).toContain("view matrix");
  });
  test("is opened by a slash and by Ctrl K, finds, and selects with the keys alone", async () => {
    render(<App load={() => {}} />);
    await userEvent.keyboard("/");
    const box = screen.getByRole("combobox", { name: /search/iu });
    expect(box).toHaveFocus();
    await userEvent.type(box, "Liu Pengyu");
    await screen.findAllByRole("option", { name: /liu pengyu/iu });
    await userEvent.keyboard("{Enter}");
    expect(useExplorer.getState().place.selected).toBe("actor:liu-pengyu");
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.type(box, "timeline");
    await userEvent.keyboard("{Enter}");
    expect(useExplorer.getState().place.view).toBe("timeline");
  });
});

describe("keys", () => {
  test("undo and redo, and tell what they do", async () => {
    render(<App load={() => {}} />);
    useExplorer.getState().select(accusation.id);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(useExplorer.getState().place.selected).toBeNull();
    await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(useExplorer.getState().place.selected).toBe(accusation.id);
    await userEvent.keyboard("?");
    expect(await screen.findByRole("heading", { name: "Keyboard", hidden: true })).toBeInTheDocument();
  });
  test("without Ctrl do nothing once they are switched off", async () => {
    render(<App load={() => {}} />);
    useExplorer.getState().allowSingleKeys(false);
    await userEvent.keyboard("/");
    expect(screen.getByRole("combobox", { name: /search/iu })).not.toHaveFocus();
  });
});
