// The start screen: a new shop, a known one, or the demo.
export function StartScreen() {
  return null
}
