// Where the shop's data is, how it is, and a whole copy to carry away.
import { Button } from '@mantine/core'
import {
  IconAlertTriangleFilled,
  IconCircleFilled,
  IconEye,
  IconSquareRoundedXFilled,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { CopyReport } from '#shared/contract/answers'
import type { StoreHealth } from '#shared/model/store'
import { instant } from '#shared/time/zone'
import { sayError, sayNotice } from '#shared/words/sayError'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { FieldError } from '../../ui/Field'
import { LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import { SettingsSection } from './SettingsSection'

const SHAPES = {
  green: IconCircleFilled,
  yellow: IconAlertTriangleFilled,
  red: IconSquareRoundedXFilled,
  readOnly: IconEye,
} as const

export function DataSection() {
  const words = useWords()
  const text = words.settings.data
  const desk = useDesk()
  const health = useAnswer('store.health', null)
  const show = useCommand('folder.show')
  const leave = useCommand('shop.leave')

  async function run(work: ReturnType<typeof show.run>): Promise<void> {
    const result = await work
    if (!result.ok) desk.showError(result.error)
  }

  return (
    <SettingsSection id="data" title={text.title}>
      {health.loading ? <LoadingLines lines={4} /> : null}
      <FieldError text={health.error === null ? undefined : sayError(words, health.error)} />
      {health.value === undefined ? null : <Facts health={health.value} />}
      <div className="settings-line">
        <Button variant="default" onClick={() => void run(show.run(null))}>
          {words.store.showFolder}
        </Button>
      </div>
      <CopyAway />
      <div className="settings-line">
        <Button variant="default" loading={leave.busy} onClick={() => void run(leave.run(null))}>
          {text.leave}
        </Button>
        <span className="setting-help">{text.leaveText}</span>
      </div>
    </SettingsSection>
  )
}

function Facts({ health }: { readonly health: StoreHealth }) {
  const words = useWords()
  const text = words.settings.data
  const say = useSay()
  const light = health.mode === 'readOnly' ? 'readOnly' : health.light
  const Shape = SHAPES[light]
  const savedAt = health.lastSavedAt === null ? null : instant(health.lastSavedAt)
  return (
    <dl className="settings-facts">
      <dt>{text.health}</dt>
      <dd>
        <span className="data-light" data-light={light}>
          <Shape size={light === 'green' ? 12 : 18} aria-hidden />
          {words.store.light[light]}
        </span>
        <p>{words.store.lightSays[light]}</p>
      </dd>
      {health.notices.length === 0 ? null : (
        <>
          <dt>{text.notices}</dt>
          <dd>
            <ul className="data-notices">
              {health.notices.map(notice => (
                <li key={`${notice.code} ${JSON.stringify(notice.params)}`} data-level={notice.level}>
                  {sayNotice(words, notice)}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{words.store.lastSaved}</dt>
      <dd title={savedAt === null ? undefined : say.exactly(savedAt)}>
        {savedAt === null ? words.store.notSavedYet : say.moment(savedAt)}
      </dd>
      <dt>{text.counts}</dt>
      <dd>{text.countsAre(health.counts.cases, health.counts.customers)}</dd>
      <dt>{text.size}</dt>
      <dd>{text.bytes(...readableSize(health.bytes))}</dd>
      <dt>{words.store.folder}</dt>
      <dd className="data-path">{health.folder}</dd>
    </dl>
  )
}

/** `1.4`, `MB`. */
function readableSize(bytes: number): [amount: string, unit: string] {
  if (bytes < 1000 * 1000) return [(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0), 'KB']
  return bytes < 1e9 ? [(bytes / 1e6).toFixed(1), 'MB'] : [(bytes / 1e9).toFixed(1), 'GB']
}

function CopyAway() {
  const words = useWords()
  const text = words.settings.data
  const choose = useCommand('folder.choose')
  const copy = useCommand('store.copyTo')
  const [report, setReport] = useState<CopyReport | null>(null)
  const [failure, setFailure] = useState<string>()

  async function run(): Promise<void> {
    setReport(null)
    setFailure(undefined)
    const chosen = await choose.run({ for: 'copy' })
    if (!chosen.ok) return setFailure(sayError(words, chosen.error))
    if (chosen.value === null) return
    const copied = await copy.run(null)
    if (copied.ok) setReport(copied.value)
    else setFailure(sayError(words, copied.error))
  }

  return (
    <div>
      <div className="settings-line">
        <Button variant="default" loading={copy.busy} onClick={() => void run()}>
          {text.copy}
        </Button>
        <span className="setting-help">{text.copyText}</span>
      </div>
      <p className="data-report" role="status">
        {copy.busy
          ? text.copying
          : report === null
            ? ''
            : text.copied(report.records, report.photos, report.path)}
      </p>
      <FieldError
        text={report !== null && report.lostPhotos > 0 ? words.photos.copyLost(report.lostPhotos) : failure}
      />
    </div>
  )
}
