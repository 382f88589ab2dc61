import { act, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { usePainted } from "../../src/app/canvas/usePainted.ts";

function Shown({ value }: { readonly value: string }) {
  return (
    <p>
      {value}, {usePainted(value)}
    </p>
  );
}

test("the picture takes over a value once a frame was painted with it, and then the last one given", async () => {
  const { rerender } = render(<Shown value="a" />);
  rerender(<Shown value="b" />);
  expect(screen.getByText("b, a")).toBeInTheDocument();
  rerender(<Shown value="c" />);
  expect(screen.getByText("c, a")).toBeInTheDocument();
  await act(() => new Promise((done) => setTimeout(done, 100)));
  expect(screen.getByText("c, c")).toBeInTheDocument();
});
