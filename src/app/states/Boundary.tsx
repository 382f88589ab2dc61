import { Component } from "react";

/** Shows `fallback` in place of what broke below it; a function gets the error and a way to try again. */
export class Boundary extends Component<
  {
    readonly children: React.ReactNode;
    readonly fallback: React.ReactNode | ((error: Error) => React.ReactNode);
  },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    const { children, fallback } = this.props;
    if (error === null) return children;
    return typeof fallback === "function" ? fallback(error) : fallback;
  }
}
