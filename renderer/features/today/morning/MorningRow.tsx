// One row of the morning run: whom to call, the whole number large, what it is about, what was promised, what to say.
import { Button } from '@mantine/core'
import type { TodayGroupId, TodayRow } from '#shared/model/todayViews'
import { useShop } from '../../../bridge/appState'
import { useCopy } from '../../../bridge/useCopy'
import { useSay } from '../../../bridge/useSay'
import { DueBadge } from '../../../ui/DueBadge'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { canSnooze, canTell, firstDeed } from '../rowDeeds'
import { type RowText, useSayRow } from '../sayRow'
import type { RowActions } from '../useRowActions'
import type { MorningRun } from './useMorningRun'
import { useWordsToSay } from './useWordsToSay'

type MorningRowProps = {
  readonly row: TodayRow
  readonly group: TodayGroupId
  readonly run: MorningRun
  readonly actions: RowActions
  readonly isCovered: boolean
}

/** A supplier's number for what a supplier owes us, otherwise the customer's. */
const phoneOf = ({ about, card }: TodayRow): string =>
  about.kind === 'claim' || about.kind === 'batch' ? about.phone : (card?.customer?.phone ?? '')

export function MorningRow({ row, group, run, actions, isCovered }: MorningRowProps) {
  const { today, morning } = useWords()
  const text = useSayRow()(row)
  return (
    <>
      <div className="page-body morning-body">
        <div className="morning-card">
          <div className="morning-top">
            <span className="morning-group">{today.groups[group]}</span>
            <DueBadge tone={text.tone} text={text.badge} exact={text.exact} big />
          </div>
          <Caller row={row} text={text} isCovered={isCovered} />
          <div className="morning-about">
            <p className="morning-what">{text.what}</p>
            <p className="morning-small">{text.when}</p>
            <Promised row={row} />
          </div>
          <ToSay row={row} isCovered={isCovered} />
        </div>
      </div>
      <div className="morning-foot">
        <Button variant="default" leftSection={<KeyHint name="ArrowLeft" />} onClick={run.back}>
          {morning.back}
        </Button>
        <Deeds row={row} run={run} actions={actions} isCovered={isCovered} />
        <Button variant="default" rightSection={<KeyHint name="ArrowRight" />} onClick={run.next}>
          {morning.next}
        </Button>
      </div>
    </>
  )
}

type CallerProps = { readonly row: TodayRow; readonly text: RowText; readonly isCovered: boolean }

function Caller({ row, text, isCovered }: CallerProps) {
  const { morning, common } = useWords()
  const copy = useCopy()
  const phone = phoneOf(row)
  const copyPhone = () => copy(phone, morning.phoneCopied)
  useKeys(
    { KeyC: { does: morning.copyPhone, run: copyPhone } },
    { title: morning.title, enabled: !isCovered && phone !== '' },
  )
  return (
    <div className="morning-caller">
      <div>
        <p className="morning-who">{text.who || text.item}</p>
        <p className="morning-small">
          {common.listOf([text.item, text.no].filter(part => part !== '' && part !== text.who))}
        </p>
      </div>
      {phone === '' ? (
        <span className="morning-no-phone">{morning.noPhone}</span>
      ) : (
        <div className="morning-phone">
          <span className="morning-number">{phone}</span>
          <Button variant="default" rightSection={<KeyHint name="KeyC" />} onClick={copyPhone}>
            {morning.copyPhone}
          </Button>
        </div>
      )}
    </div>
  )
}

/** What he was promised besides, so that nobody promises it again, or something else. */
function Promised({ row }: { readonly row: TodayRow }) {
  const { morning } = useWords()
  const say = useSay()
  const dueAt = row.card?.dueAt ?? null
  if (row.about.kind === 'promise' || dueAt === null) return null
  return <p className="morning-small">{morning.promisedBy(say.moment(dueAt))}</p>
}

function ToSay({ row, isCovered }: { readonly row: TodayRow; readonly isCovered: boolean }) {
  const { morning } = useWords()
  const copy = useCopy()
  const text = useWordsToSay(row)
  const copyText = () => copy(text, morning.textCopied)
  useKeys(
    { KeyM: { does: morning.copyText, run: copyText } },
    { title: morning.title, enabled: !isCovered && text !== '' },
  )
  if (text === '') return null
  return (
    <section className="morning-say" aria-label={morning.sayThis}>
      <div className="morning-say-head">
        <span>{morning.sayThis}</span>
        <Button variant="default" rightSection={<KeyHint name="KeyM" />} onClick={copyText}>
          {morning.copyText}
        </Button>
      </div>
      <p className="morning-say-text">{text}</p>
    </section>
  )
}

type DeedsProps = Omit<MorningRowProps, 'group'>

function Deeds({ row, run, actions, isCovered }: DeedsProps) {
  const words = useWords()
  const { today } = words
  const shop = useShop()
  const mayDo = !shop.readOnly
  /** From now on it may go away: she did it. */
  const withRow = (deed: (row: TodayRow) => void) => () => {
    run.touch()
    deed(row)
  }
  const all = [
    { name: 'KeyD', label: today.deeds[firstDeed(row)], act: withRow(actions.done), isThere: mayDo },
    { name: 'KeyT', label: today.tell, act: withRow(actions.tell), isThere: mayDo && canTell(row) },
    { name: 'KeyZ', label: today.snooze, act: withRow(actions.snooze), isThere: mayDo && canSnooze(row) },
    { name: 'Enter', label: today.open, act: withRow(actions.open), isThere: true },
  ].filter(({ isThere }) => isThere)
  useKeys(Object.fromEntries(all.map(({ name, label, act }) => [name, { does: label, run: act }])), {
    title: words.morning.title,
    enabled: !isCovered,
  })
  return (
    <div className="morning-deeds">
      {all.map(({ name, label, act }, place) => (
        <Button
          key={name}
          size="md"
          variant={place === 0 && mayDo ? 'filled' : 'default'}
          rightSection={<KeyHint name={name} />}
          onClick={act}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
