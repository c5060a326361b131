// Takes the last step back.
export function UndoBar() {
  return null
}
