// One of each, in every state. The sample texts are the interface's own, so that each language can be looked at.
import { ActionIcon, Button, Stack, Textarea, TextInput } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { WISHES } from '#shared/catalog/wishes'
import { STORE_PROBLEM_CODES } from '#shared/model/store'
import { HOUR_MS, instant } from '#shared/time/zone'
import { sayError } from '#shared/words/sayError'
import { sayAge, sayLeft, sayMoment } from '#shared/words/sayTime'
import { sayFacts } from '#shared/words/text'
import { ChipChoice } from '../../ui/ChipChoice'
import { ConfirmDialog, ReasonDialog } from '../../ui/Dialog'
import { DueBadge } from '../../ui/DueBadge'
import { Field } from '../../ui/Field'
import { List, ListRow } from '../../ui/ListRow'
import { BigNumber, KeyHint, Section, Surface } from '../../ui/layout'
import { StoreLight } from '../../ui/StoreLight'
import { EmptyState, ErrorBanner, LoadingLines } from '../../ui/states'
import { showToast } from '../../ui/toast'
import { useRovingList } from '../../ui/useRovingList'
import { WhenChooser } from '../../ui/WhenChooser'
import { useLanguage, useWords } from '../../ui/words'

/** A Sunday afternoon in Shanghai: samples need no clock. */
const NOW = Date.parse('2026-11-22T07:20:00.000Z')
const ZONE = 'Asia/Shanghai'
const after = (hours: number) => instant(NOW + hours * HOUR_MS)
const TONES = [
  { tone: 'overdue', at: after(-2.2) },
  { tone: 'soon', at: after(1) },
  { tone: 'calm', at: after(27) },
] as const
const LIGHTS = ['green', 'yellow', 'red', 'readOnly'] as const

export function Samples() {
  const words = useWords()
  return (
    <>
      <Section title={words.common.overdue} count={3} tone="overdue" note={sayAge(words, after(-71), NOW)}>
        <Rows />
      </Section>
      <Section title={words.common.inTime} count={0}>
        <Surface>
          <EmptyState
            title={words.store.notSavedYet}
            text={words.store.lightSays.green}
            action={{ label: words.frame.register, run: () => undefined }}
          />
        </Surface>
      </Section>
      <Section title={words.common.reason}>
        <Inputs />
      </Section>
      <Section title={words.common.open}>
        <Buttons />
      </Section>
      <Section title={words.store.whatHappened}>
        <ErrorBanner
          title={words.store.failed.title}
          safe={words.store.failed.safe}
          next={sayError(words, {
            kind: 'store-failed',
            problem: { code: STORE_PROBLEM_CODES[10], params: {} },
          })}
          onClose={() => undefined}
          actions={<Button variant="default">{words.store.copyElsewhere}</Button>}
        />
      </Section>
      <Section title={words.common.loading}>
        <Surface>
          <LoadingLines lines={3} />
        </Surface>
      </Section>
    </>
  )
}

function Rows() {
  const words = useWords()
  const list = useRovingList(TONES.map(({ tone }) => tone))
  return (
    <List label={words.common.overdue}>
      {TONES.map(({ tone, at }) => (
        <ListRow key={tone} row={list.row(tone)} tone={tone} label={sayLeft(words, at, NOW)}>
          <DueBadge tone={tone} text={sayLeft(words, at, NOW)} />
          <span>{sayMoment(words, at, NOW, ZONE)}</span>
          <KeyHint name="KeyD" />
        </ListRow>
      ))}
      <ListRow row={list.row('done')} quiet label={words.common.done}>
        <DueBadge tone="done" text={words.common.done} />
      </ListRow>
    </List>
  )
}

function Inputs() {
  const words = useWords()
  const language = useLanguage()
  const [wish, setWish] = useState<string | null>('exchange')
  const [until, setUntil] = useState<string | null>(after(3))
  return (
    <Surface padded>
      <Stack gap={16}>
        <ChipChoice
          label={words.common.chooseOne}
          choices={WISHES.map(({ id, text }) => ({
            id,
            label: text[language],
            disabled: id === 'compensation',
          }))}
          value={wish}
          onChange={setWish}
        />
        <ChipChoice
          label={words.common.chooseOne}
          choices={[{ id: 'open', label: words.common.open }]}
          value={null}
          onChange={() => undefined}
          numbered={false}
          error={words.common.chooseOne}
        />
        <WhenChooser
          label={words.common.clock}
          ready={[
            { at: after(1), label: words.time.hours(1) },
            { at: after(24), label: words.time.tomorrow },
          ]}
          value={until}
          onChange={setUntil}
          nowMs={NOW}
          zone={ZONE}
          error={until === null ? words.common.timeMissing : undefined}
        />
        <Field
          label={words.common.reason}
          error={sayFacts(words.errors.refused.required, {})}
          keyName="alt+Digit1"
        >
          {ids => <TextInput {...ids} />}
        </Field>
        <Field label={words.common.reason} optional={words.common.optional}>
          {ids => <Textarea {...ids} placeholder={words.common.reasonHint} />}
        </Field>
      </Stack>
    </Surface>
  )
}

function Buttons() {
  const words = useWords()
  const [dialog, setDialog] = useState<'confirm' | 'reason' | null>(null)
  const close = () => setDialog(null)
  return (
    <div className="gallery-row">
      <Button rightSection={<KeyHint name="F2" />}>{words.frame.register}</Button>
      <Button variant="default" onClick={() => setDialog('confirm')}>
        {words.common.close}
      </Button>
      <Button variant="subtle" onClick={() => setDialog('reason')}>
        {words.common.reason}
      </Button>
      <Button disabled>{words.common.save}</Button>
      <Button loading>{words.common.save}</Button>
      <Button
        variant="default"
        onClick={() => showToast(words.common.saved, { actions: [{ label: words.common.undo, run: close }] })}
      >
        {words.common.undo}
      </Button>
      <ActionIcon aria-label={words.common.more}>
        <IconPrinter size={20} />
      </ActionIcon>
      {LIGHTS.map(light => (
        <StoreLight key={light} light={light} text={words.store.light[light]}>
          {words.store.lightSays[light]}
        </StoreLight>
      ))}
      <BigNumber value="SH-261122-007" label={words.frame.places.case} />
      <BigNumber value="8888" size="xl" />
      <BigNumber value={sayMoment(words, after(24), NOW, ZONE)} size="md" />
      <DueBadge tone="overdue" big text={sayLeft(words, after(-2.2), NOW)} />
      {dialog === 'confirm' ? (
        <ConfirmDialog
          title={words.frame.leaveShop}
          text={words.store.lightSays.green}
          action={words.frame.leaveShop}
          onConfirm={close}
          onClose={close}
        />
      ) : null}
      {dialog === 'reason' ? (
        <ReasonDialog
          title={words.frame.changeClerk}
          action={words.common.save}
          suggestions={[words.common.done, words.common.nothing]}
          onReason={close}
          onClose={close}
        />
      ) : null}
    </div>
  )
}
