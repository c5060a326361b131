// Opening a shop from the start screen, and what stands in the way when it does not open.
import { useState } from 'react'
import type { AppError } from '#shared/contract/errors'
import type { StoreProblem } from '#shared/model/store'
import { useAppState } from '../../bridge/appState'
import { useCommand } from '../../bridge/useCommand'

/** Which folder: one that this computer has opened before, or the one just chosen. Main alone knows paths. */
export type Source = {
  readonly folder: 'recent' | 'chosen'
  readonly recent: number | null
  readonly path: string
  readonly shopName: string
}
export type Trouble = { readonly source: Source; readonly problem: StoreProblem }

export type Opening = {
  readonly trouble: Trouble | null
  /** What went wrong otherwise. */
  readonly error: AppError | null
  readonly busy: boolean
  open(source: Source, readOnly?: boolean): Promise<void>
  chooseAndOpen(): Promise<void>
  openDemo(): Promise<void>
  dismiss(): void
}

export function useOpening(): Opening {
  const { start } = useAppState()
  const choosing = useCommand('folder.choose')
  const opening = useCommand('shop.open')
  const making = useCommand('shop.demo')
  const [error, setError] = useState<AppError | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(() => {
    if (start.problem === null) return null
    const { folder, problem } = start.problem
    const at = start.recent.findIndex(shop => shop.folder === folder)
    const shopName = start.recent[at]?.shopName ?? ''
    return { problem, source: { folder: 'recent', recent: at === -1 ? null : at, path: folder, shopName } }
  })

  async function open(source: Source, readOnly = false): Promise<void> {
    setError(null)
    const opened = await opening.run({ folder: source.folder, recent: source.recent, readOnly })
    if (opened.ok) return
    if (opened.error.kind === 'store-failed') setTrouble({ source, problem: opened.error.problem })
    else setError(opened.error)
  }

  async function chooseAndOpen(): Promise<void> {
    setError(null)
    const chosen = await choosing.run({ for: 'openShop' })
    if (!chosen.ok) setError(chosen.error)
    else if (chosen.value !== null)
      await open({ folder: 'chosen', recent: null, path: chosen.value.path, shopName: '' })
  }

  async function openDemo(): Promise<void> {
    setError(null)
    const made = await making.run(null)
    if (!made.ok) setError(made.error)
  }

  return {
    trouble,
    error,
    busy: opening.busy || making.busy,
    open,
    chooseAndOpen,
    openDemo,
    dismiss: () => {
      setTrouble(null)
      setError(null)
    },
  }
}
