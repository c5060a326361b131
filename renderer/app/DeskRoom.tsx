// The desk with an open shop: the frame, the screen in it, and everything that opens over it.
import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { AppError } from '#shared/contract/errors'
import type { ApprovalInput } from '#shared/model/approval'
import type { CasePromise } from '#shared/model/case'
import type { CaseId, IncidentId } from '#shared/model/ids'
import type { MoneyRow } from '#shared/model/settlement'
import type { StoreProblem } from '#shared/model/store'
import type { SheetId } from '#shared/model/treatment'
import { sayError } from '#shared/words/sayError'
import { type Desk, DeskContext, type PaperList, type SlipParts } from '../bridge/desk'
import { useAskAhead } from '../bridge/useAnswer'
import { useCommand } from '../bridge/useCommand'
import { useWindowEvent } from '../bridge/useWindowEvent'
import { ClockBanner } from '../features/alerts/ClockBanner'
import { DueStrip } from '../features/alerts/DueStrip'
import { useRinging } from '../features/alerts/useRinging'
import { Frame } from '../features/frame/Frame'
import { StoreFailed } from '../features/frame/StoreFailed'
import { SearchBox } from '../features/search/SearchBox'
import { sayStep } from '../features/undo/sayStep'
import { UndoBar } from '../features/undo/UndoBar'
import { useKeys } from '../ui/keys'
import { isLiftedOff } from '../ui/overPlace'
import { painted } from '../ui/painted'
import { showToast } from '../ui/toast'
import { useWords } from '../ui/words'
import { KnowHours } from './KnowHours'
import { type Over, Overlays } from './Overlays'
import { casePath, pathOf, placeOf, Routes } from './routes'

/** `cover` takes all of it off the page. */
export function DeskRoom({ cover }: { cover(): void }) {
  return (
    <Router hook={useHashLocation}>
      <KnowHours>
        <DeskInside cover={cover} />
      </KnowHours>
    </Router>
  )
}

function DeskInside({ cover }: { cover(): void }) {
  const words = useWords()
  const [over, setOver] = useState<Over>(null)
  // The key card may stand on top of a dialog: it shows that dialog's keys and leaves it as it is.
  const [card, setCard] = useState(false)
  const [approval, setApproval] = useState<{
    reason: string
    answer(given: ApprovalInput | null): void
  } | null>(null)
  const [failed, setFailed] = useState<StoreProblem | null>(null)
  const undo = useCommand('undo.run')
  const runUndo = undo.run
  const askAhead = useAskAhead()
  const [path, navigate] = useLocation()

  const desk = useMemo<Desk>(() => {
    const showError = (error: AppError) => {
      if (error.kind === 'store-failed') setFailed(error.problem)
      else if (error.kind !== 'unavailable' || error.what !== 'cancelled')
        showToast(sayError(words, error), { serious: true })
    }
    const takeBack = async () => {
      const result = await runUndo(null)
      if (result.ok) showToast(words.undo.undone(sayStep(words, result.value.what, '')))
      else showError(result.error)
    }
    let wanted = ''
    const openCase = async (caseId: CaseId) => {
      wanted = casePath(caseId)
      const here = wanted
      await askAhead('case.get', { caseId })
      // She has gone elsewhere meanwhile.
      if (wanted !== here) return
      flushSync(() => {
        setOver(null)
        navigate(here)
      })
      await painted()
    }
    return {
      go: place => {
        wanted = pathOf(place)
        navigate(wanted)
      },
      openCase,
      openRegister: (correct?: CaseId, who = '') => {
        setOver({ kind: 'register', correct: correct ?? null, who })
      },
      openSlip: (caseId: CaseId, parts: SlipParts = 'both') => {
        setOver({ kind: 'slip', caseId, parts })
      },
      openSheet: (caseId: CaseId, sheet: SheetId, incidentId?: IncidentId) => {
        setOver({ kind: 'sheet', caseId, sheet, incidentId: incidentId ?? null })
      },
      openPay: (caseId: CaseId, money: MoneyRow) => setOver({ kind: 'pay', caseId, money }),
      openPromise: (deed: 'renew' | 'giveUp', caseId: CaseId, promise: CasePromise) =>
        setOver({ kind: deed, caseId, promise }),
      openList: (list: PaperList) => setOver({ kind: 'list', list }),
      openKeys: () => setCard(true),
      cover,
      pickClerk: () => setOver({ kind: 'clerk' }),
      approve: reason => new Promise(resolve => setApproval({ reason, answer: resolve })),
      toast: (text, { undo: isUndoable = false, action } = {}) =>
        showToast(text, {
          actions: [
            ...(action === undefined ? [] : [action]),
            ...(isUndoable ? [{ label: words.common.undo, run: () => void takeBack() }] : []),
          ],
        }),
      showError,
      undo: takeBack,
    }
  }, [words, navigate, runUndo, askAhead, cover])

  useWindowEvent('menu', ({ command }) => {
    if (isLiftedOff()) return
    if (command === 'register') desk.openRegister()
    if (command === 'keys') desk.openKeys()
    if (command === 'settings') desk.go('settings')
    if (command === 'undo') void desk.undo()
  })
  useWindowEvent('open-case', ({ caseId }) => {
    if (!isLiftedOff()) void desk.openCase(caseId)
  })
  useWindowEvent('open-place', ({ place }) => {
    if (!isLiftedOff()) desk.go(place)
  })
  useRinging()
  const register = { does: words.keys.register, run: () => desk.openRegister() }
  useKeys(
    {
      F2: register,
      'mod+KeyN': register,
      'mod+Digit1': { does: words.keys.goToday, run: () => desk.go('today') },
      'mod+Digit2': { does: words.keys.goBoard, run: () => desk.go('board') },
      'mod+Digit3': { does: words.keys.goParcels, run: () => desk.go('parcels') },
      'mod+Digit4': { does: words.keys.goThird, run: () => desk.go('third') },
      'mod+Digit5': { does: words.keys.goCash, run: () => desk.go('cash') },
      'mod+Digit6': { does: words.keys.goPromises, run: () => desk.go('promises') },
      'mod+Digit7': { does: words.keys.goHandOver, run: () => desk.go('handOver') },
      'mod+Digit8': { does: words.keys.goKnowledge, run: () => desk.go('knowledge') },
      'mod+Digit9': { does: words.keys.goTrash, run: () => desk.go('trash') },
      'mod+Comma': { does: words.keys.goSettings, run: () => desk.go('settings') },
    },
    { title: words.keys.everywhere },
  )
  useKeys(
    {
      F1: { does: words.keys.showKeys, run: desk.openKeys },
      F12: { does: words.privacy.coverDoes, run: cover },
    },
    { title: words.keys.everywhere, always: true },
  )

  // What opens over the screen is no reason to draw the screen anew.
  const screen = useMemo(
    () => (
      <Frame
        place={placeOf(path)}
        search={<SearchBox />}
        banner={
          <>
            <ClockBanner />
            {failed === null ? null : <StoreFailed problem={failed} onClose={() => setFailed(null)} />}
          </>
        }
        foot={<DueStrip />}
      >
        <Routes />
      </Frame>
    ),
    [path, failed],
  )

  return (
    <DeskContext.Provider value={desk}>
      {screen}
      <UndoBar />
      <Overlays
        over={over}
        onClose={() => setOver(null)}
        card={card}
        onCardClose={() => setCard(false)}
        approval={approval}
        onApproval={given => {
          approval?.answer(given)
          setApproval(null)
        }}
      />
    </DeskContext.Provider>
  )
}
