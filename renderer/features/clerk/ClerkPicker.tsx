// Asks who is at work.

/** `onClose` is null when a clerk must be picked before anything else. */
export function ClerkPicker(_props: { readonly onClose: (() => void) | null }) {
  return null
}
