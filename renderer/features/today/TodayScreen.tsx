// Today: what has to be done, in working order.
export function TodayScreen() {
  return null
}
