// Dialogs of the system. Paths come from here and nowhere else.
import { type BrowserWindow, dialog, shell } from 'electron'

export async function chooseFolder(
  window: BrowserWindow | null,
  title: string,
  canCreate: boolean,
): Promise<string | null> {
  const options = {
    title,
    properties: ['openDirectory' as const, ...(canCreate ? (['createDirectory'] as const) : [])],
  }
  const chosen = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

/** Shows a folder that main itself chose. */
export async function showFolder(folder: string): Promise<void> {
  await shell.openPath(folder)
}
