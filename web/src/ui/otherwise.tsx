import { Component, type ReactNode } from "react";

interface OtherwiseProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows the fallback where its content cannot be drawn, so that the rest of the page stands. */
export class Otherwise extends Component<OtherwiseProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
