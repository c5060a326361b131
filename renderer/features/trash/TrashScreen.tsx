// The trash: cases put away, to be restored.
export function TrashScreen() {
  return null
}
