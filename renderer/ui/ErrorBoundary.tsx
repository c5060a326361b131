// Catches what breaks while drawing, so that one broken screen leaves the others alone.
import { Component, type ErrorInfo, type ReactNode } from 'react'

type ErrorBoundaryProps = {
  readonly children: ReactNode
  onError(text: string): void
  /** Shown instead; `again` tries to draw the children once more. */
  readonly instead: (again: () => void) => ReactNode
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.props.onError(`${text}\n${info.componentStack ?? ''}`)
  }

  override render(): ReactNode {
    if (this.state.failed) return this.props.instead(() => this.setState({ failed: false }))
    return this.props.children
  }
}
