// What has fallen due, in a strip at the foot of the desk: it covers nothing that she types and takes no focus.
import { Button, CloseButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconBell } from '@tabler/icons-react'
import type { AlertDigest, AlertRow } from '#shared/model/alertViews'
import { useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import { sayAlert } from './sayAlert'
import { useAlertDeeds } from './useAlertDeeds'
import './dueStrip.css'

/** More would take the place of the work itself; on a low screen a second one already does. */
const ROWS = 2
const LOW = '(max-height: 850px)'
const KEYS = { open: 'F8', later: 'shift+F8', done: 'mod+F8' } as const

export function DueStrip() {
  const shop = useShop()
  const alerts = useAnswer('alert.list', null).value
  if (alerts === undefined || shop.readOnly) return null
  const { rows, digest } = alerts
  return rows.length === 0 && digest === null ? null : <Strip rows={rows} digest={digest} />
}

type StripProps = { readonly rows: readonly AlertRow[]; readonly digest: AlertDigest | null }

function Strip({ rows, digest }: StripProps) {
  const words = useWords()
  const deeds = useAlertDeeds()
  const most = useMediaQuery(LOW, false, { getInitialValueInEffect: false }) ? 1 : ROWS
  const [first] = rows
  const more = Math.max(0, rows.length - most)
  useKeys(
    first === undefined
      ? { [KEYS.open]: { does: words.alerts.toToday, run: deeds.toToday } }
      : {
          [KEYS.open]: { does: words.alerts.openDoes, run: () => deeds.open(first) },
          [KEYS.later]: { does: words.alerts.laterDoes, run: () => deeds.later(first) },
          [KEYS.done]: { does: words.alerts.doneDoes, run: () => deeds.done(first) },
        },
    { title: words.alerts.keysTitle },
  )
  return (
    <section className="due-strip" aria-label={words.alerts.region} aria-live="polite">
      {rows.slice(0, most).map(row => (
        <DueRow key={row.key} row={row} deeds={deeds} hasKeys={row === first} />
      ))}
      {more === 0 && digest === null ? null : (
        <Rest more={more} digest={digest} isAlone={first === undefined} deeds={deeds} />
      )}
    </section>
  )
}

type RestProps = {
  /** Rows that have no place. */
  readonly more: number
  readonly digest: AlertDigest | null
  readonly isAlone: boolean
  readonly deeds: ReturnType<typeof useAlertDeeds>
}

/** Everything that is not shown one by one, in one line; a thin one below others. */
function Rest({ more, digest, isAlone, deeds }: RestProps) {
  const { alerts, common } = useWords()
  const says = [
    ...(more === 0 ? [] : [alerts.more(more)]),
    ...(digest === null ? [] : [alerts.digest[digest.why](digest.count)]),
  ]
  return (
    <div className="due-strip-row" data-thin={isAlone ? undefined : true}>
      <IconBell size={20} stroke={1.75} aria-hidden />
      <span className="due-strip-text due-strip-what">{common.listOf(says)}</span>
      <Button
        variant="default"
        size={isAlone ? 'md' : 'compact-md'}
        rightSection={isAlone ? <KeyHint name={KEYS.open} /> : null}
        onClick={deeds.toToday}
      >
        {alerts.toToday}
      </Button>
      {digest === null ? null : (
        <CloseButton size={isAlone ? 40 : 32} aria-label={alerts.hide} onClick={() => deeds.hide(null)} />
      )}
    </div>
  )
}

type DueRowProps = {
  readonly row: AlertRow
  readonly deeds: ReturnType<typeof useAlertDeeds>
  /** The keys are for the topmost one. */
  readonly hasKeys: boolean
}

function DueRow({ row, deeds, hasKeys }: DueRowProps) {
  const words = useWords()
  const say = useSay()
  const text = sayAlert(words, say, row)
  const hint = (name: string) => (hasKeys ? <KeyHint name={name} /> : null)
  return (
    <div className="due-strip-row">
      <div className="due-strip-time">
        <DueBadge tone={text.tone} text={text.badge} exact={text.exact} />
      </div>
      <div className="due-strip-text">
        <div className="due-strip-what" title={text.what}>
          {text.what}
        </div>
        <div className="due-strip-facts">{words.common.listOf(text.facts)}</div>
      </div>
      <Button
        variant="default"
        rightSection={hint(KEYS.done)}
        disabled={deeds.busy}
        onClick={() => deeds.done(row)}
      >
        {words.alerts.done}
      </Button>
      <Button
        variant="default"
        rightSection={hint(KEYS.later)}
        disabled={deeds.busy}
        onClick={() => deeds.later(row)}
      >
        {words.alerts.later}
      </Button>
      <Button variant="default" rightSection={hint(KEYS.open)} onClick={() => deeds.open(row)}>
        {words.alerts.open}
      </Button>
      <CloseButton size={40} aria-label={words.alerts.hide} onClick={() => deeds.hide(row.key)} />
    </div>
  )
}
