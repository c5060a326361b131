// Where the demo plays: the real app on folders of its own, in a window of fixed size, with the right to kill it.
import { once } from 'node:events'
import type { Page } from '@playwright/test'
import { type Driven, openDriven } from '../bench/openDriven'
import type { Surroundings } from '../bench/surroundings'
import { WINDOW } from './camera'

const LONGEST_WAIT = 15_000

export type Stage = {
  readonly page: Page
  readonly shopFolder: string
  /** What a power cut does: no goodbye. Then the app is opened again on the same folder. */
  killAndReopen(): Promise<void>
  close(): Promise<void>
}

export async function enterStage(around: Surroundings): Promise<Stage> {
  const shopFolder = around.newFolder('shop')
  const documents = around.newFolder('documents')
  let open = await openOn(around, shopFolder, documents)
  return {
    get page() {
      return open.page
    },
    shopFolder,
    async killAndReopen() {
      const main = open.app.process()
      const gone = once(main, 'exit')
      main.kill('SIGKILL')
      await gone
      open = await openOn(around, shopFolder, documents)
    },
    close: () => open.app.close(),
  }
}

async function openOn(around: Surroundings, shopFolder: string, documents: string): Promise<Driven> {
  const driven = await openDriven(around, [around.app, `--data=${shopFolder}`])
  // The slip's PDF goes to the documents: here to those of the demo, not to the user's.
  await driven.app.evaluate(({ app }, folder) => app.setPath('documents', folder), documents)
  await driven.app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
  }, WINDOW)
  driven.page.setDefaultTimeout(LONGEST_WAIT)
  return driven
}
