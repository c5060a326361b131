// Saves a copy of the shop in a folder that the clerk chooses.
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { useWords } from '../../ui/words'

export function useCopyElsewhere(): { run(): Promise<void>; readonly busy: boolean } {
  const words = useWords()
  const desk = useDesk()
  const choose = useCommand('folder.choose')
  const copy = useCommand('store.copyTo')

  async function run(): Promise<void> {
    const chosen = await choose.run({ for: 'copy' })
    if (!chosen.ok) return desk.showError(chosen.error)
    if (chosen.value === null) return
    const copied = await copy.run(null)
    if (!copied.ok) return desk.showError(copied.error)
    const { records, photos, lostPhotos, path } = copied.value
    desk.toast(lostPhotos > 0 ? words.photos.copyLost(lostPhotos) : words.store.copied(records, photos, path))
  }

  return { run, busy: choose.busy || copy.busy }
}
