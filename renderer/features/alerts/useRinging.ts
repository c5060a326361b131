// The quiet sound when something falls due, where she wants it.
import { usePreferences } from '../../bridge/appState'
import { useWindowEvent } from '../../bridge/useWindowEvent'
import { playReminder } from '../../ui/sound'

export function useRinging(): void {
  const { sound } = usePreferences()
  useWindowEvent('rang', () => {
    if (sound) playReminder()
  })
}
