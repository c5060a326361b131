// Today's progress as a text to send (R115): shown, changed if she likes, copied, and noted as told with the next word.
import { Button, Checkbox } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { TELLING_WAYS, type TellingWayId } from '#shared/catalog/channels'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#shared/catalog/languages'
import type { ProgressFacts } from '#shared/model/progress'
import type { CaseView } from '#shared/model/views'
import { sayProgress } from '#shared/slips/sayProgress'
import { sayError } from '#shared/words/sayError'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { type Picked, pickedOf, timeOf, usePromiseTimes } from '../../../bridge/readyTimes'
import { useAnswer } from '../../../bridge/useAnswer'
import { useCopy } from '../../../bridge/useCopy'
import { useSay } from '../../../bridge/useSay'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { ErrorBanner, LoadingLines } from '../../../ui/states'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useLanguage, useWords } from '../../../ui/words'
import { fulfilledBy, tellingWay } from '../composer/useFollowUp'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import './follow.css'

type ProgressDialogProps = { readonly view: CaseView; onClose(): void }

export function ProgressDialog({ view, onClose }: ProgressDialogProps) {
  const words = useWords()
  const answer = useAnswer('progress.get', { caseId: view.card.caseId })
  if (answer.value !== undefined) return <Telling view={view} facts={answer.value} onClose={onClose} />
  return answer.error === null ? (
    <LoadingLines />
  ) : (
    <ErrorBanner title={words.progress.failed} safe={sayError(words, answer.error)} onClose={onClose} />
  )
}

function Telling({ view, facts, onClose }: ProgressDialogProps & { readonly facts: ProgressFacts }) {
  const words = useWords()
  const { progress, case: caseWords } = words
  const nowMs = useNow()
  const say = useSay()
  const { timeZone } = useShop()
  const ready = usePromiseTimes()
  const deed = useDeed('followUp.tell')
  const own = useLanguage()
  const [language, setLanguage] = useState<Language>(own)
  const [how, setHow] = useState(() => tellingWay(view, { how: null }))
  const [isNext, setNext] = useState(true)
  const [picked, setPicked] = useState<Picked>({ ready: 0 })
  /** Null until she changes a word: then it stays hers. */
  const [typed, setTyped] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const nextAt = isNext ? timeOf(picked, ready) : null
  const text = typed ?? sayProgress(facts, language, nextAt)

  async function send(): Promise<void> {
    setMissing(isNext && nextAt === null)
    if (isNext && nextAt === null) return
    const fulfil = [...fulfilledBy(view, { fulfil: null })]
    const next = nextAt === null ? null : { what: '', dueAt: nextAt, approval: null }
    const telling = { caseId: view.card.caseId, how, text, fulfil, next }
    const isDone = await deed.run(telling, {
      said: progress.saidTold,
      ...(next === null
        ? {}
        : {
            approval: {
              reason: caseWords.promises.approveFor(say.moment(next.dueAt)),
              with: approval => ({ ...telling, next: { ...next, approval } }),
            },
          }),
    })
    if (isDone) onClose()
  }

  return (
    <DeedDialog
      title={progress.title}
      action={progress.told}
      size="xl"
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field label={progress.text} error={deed.errors.text}>
        {ids => <GrowingText {...ids} value={text} onChange={event => setTyped(event.currentTarget.value)} />}
      </Field>
      <Copy text={text} />
      <ChipChoice<Language>
        label={progress.language}
        // What she has changed is not written anew behind her back.
        choices={LANGUAGES.map(id => ({
          id,
          label: LANGUAGE_NAMES[id],
          disabled: typed !== null && id !== language,
        }))}
        value={language}
        onChange={setLanguage}
      />
      <ChipChoice<TellingWayId>
        label={progress.by}
        choices={TELLING_WAYS.map(({ id, text: name }) => ({ id, label: name[own] }))}
        value={how}
        error={deed.errors.how}
        onChange={setHow}
      />
      {isNext ? (
        <WhenChooser
          label={progress.next}
          ready={ready}
          value={nextAt}
          onChange={at => setPicked(pickedOf(at, ready))}
          nowMs={nowMs}
          zone={timeZone}
          error={isMissing ? words.common.timeMissing : deed.errors['next.dueAt']}
        />
      ) : null}
      <Checkbox
        label={progress.noNext}
        checked={!isNext}
        onChange={event => setNext(!event.currentTarget.checked)}
      />
    </DeedDialog>
  )
}

/** The first key in the dialog: copied, she goes to the chat and comes back to say that he knows. */
function Copy({ text }: { readonly text: string }) {
  const { progress } = useWords()
  const copy = useCopy()
  const run = () => copy(text, progress.copied)
  useKeys({ 'alt+KeyC': { does: progress.copy, run } }, { title: progress.title })
  return (
    <div className="progress-copy">
      <Button
        variant="default"
        data-autofocus
        leftSection={<IconCopy size={18} aria-hidden />}
        rightSection={<KeyHint name="alt+KeyC" />}
        onClick={run}
      >
        {progress.copy}
      </Button>
      <p className="progress-hint">{progress.hint}</p>
    </div>
  )
}
