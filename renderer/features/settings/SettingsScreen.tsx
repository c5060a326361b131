// The settings of the shop and of this computer.
export function SettingsScreen() {
  return null
}
