// Finds cases by phone tail, number or name.
export function SearchBox() {
  return null
}
