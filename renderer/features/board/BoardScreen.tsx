// The board: every open case in its column.
export function BoardScreen() {
  return null
}
