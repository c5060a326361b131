// The seven confirmations (R80): what to check before goods or money move, ticked by digit, each skip explained.
import { Button, UnstyledButton } from '@mantine/core'
import { IconCircle, IconCircleCheckFilled, IconCircleMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import { type ConfirmationItem, confirmationsOf } from '#shared/domain/treatment/confirmations'
import type { PhotoId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { Dialog, ReasonDialog } from '../../../ui/Dialog'
import { FieldError } from '../../../ui/Field'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { PhotoPicker } from '../photos/PhotoPicker'
import { useDeed } from '../useDeed'
import { useOwnBook } from '../useOwnBook'
import './seven.css'

type SevenDialogProps = { readonly view: CaseView; onClose(): void }

export function SevenDialog({ view, onClose }: SevenDialogProps) {
  const own = useOwnBook()
  return own === null ? null : <Seven view={view} own={own} onClose={onClose} />
}

function Seven({ view, own, onClose }: SevenDialogProps & { readonly own: OwnBook }) {
  const words = useWords()
  const { caseId } = view.card
  const items = confirmationsOf(view.treatment)
  const settled = items.filter(({ state }) => state !== 'open').length
  const mark = useDeed('confirm.mark')
  const all = useDeed('confirm.all')
  const [skipping, setSkipping] = useState<ConfirmationItem | null>(null)
  const isDone = settled === items.length

  const put = (item: ConfirmationItem, state: 'done' | 'skipped' | 'open', note = '', photos?: PhotoId[]) =>
    mark.run(
      {
        caseId,
        key: item.confirmation.key,
        state,
        note,
        photos: photos ?? [...(item.mark?.photos ?? [])],
      },
      { said: words.confirm.marked[state] },
    )
  const tick = (item: ConfirmationItem) => void put(item, item.state === 'open' ? 'done' : 'open')
  const confirmAll = async () => {
    if (isDone || (await all.run({ caseId }, { said: words.treatment.confirmedAll }))) onClose()
  }
  return (
    <Dialog
      title={words.confirm.title}
      size="xl"
      onClose={onClose}
      footer={
        <Button
          data-autofocus
          loading={all.busy}
          rightSection={<KeyHint name="Enter" />}
          onClick={() => void confirmAll()}
        >
          {isDone ? words.common.close : words.confirm.all}
        </Button>
      }
    >
      <SevenKeys items={items} onTick={tick} onAll={() => void confirmAll()} />
      <p className="seven-progress">{words.confirm.progress(settled, items.length)}</p>
      <ol className="seven">
        {items.map((item, place) => (
          <SevenRow
            key={item.confirmation.key}
            view={view}
            own={own}
            item={item}
            place={place}
            onTick={() => tick(item)}
            onSkip={() => setSkipping(item)}
            onPhotos={photos =>
              void put(item, item.state === 'skipped' ? 'skipped' : 'done', item.mark?.note, photos)
            }
          />
        ))}
      </ol>
      <FieldError text={mark.errors[''] ?? all.errors['']} />
      {skipping === null ? null : (
        <ReasonDialog
          title={words.confirm.whySkip}
          action={words.treatment.keepSkip}
          suggestions={words.confirm.skipReasons}
          busy={mark.busy}
          error={mark.errors.note ?? mark.errors['']}
          onReason={reason => {
            void put(skipping, 'skipped', reason).then(isPut => isPut && setSkipping(null))
          }}
          onClose={() => setSkipping(null)}
        />
      )}
    </Dialog>
  )
}

type SevenKeysProps = {
  readonly items: readonly ConfirmationItem[]
  onTick(item: ConfirmationItem): void
  onAll(): void
}

/** Keys count for the dialog only from inside it. */
function SevenKeys({ items, onTick, onAll }: SevenKeysProps) {
  const words = useWords().confirm
  const language = useLanguage()
  const digits = items.map((item, place) => [
    `Digit${place + 1}`,
    { does: item.confirmation.text[language], run: () => onTick(item) },
  ])
  useKeys(
    {
      ...Object.fromEntries(digits),
      Enter: { does: words.all, run: onAll },
      'mod+Enter': { does: words.all, run: onAll },
    },
    { title: words.title },
  )
  return null
}

const ICONS = { open: IconCircle, done: IconCircleCheckFilled, skipped: IconCircleMinus } as const

type SevenRowProps = {
  readonly view: CaseView
  readonly own: OwnBook
  readonly item: ConfirmationItem
  readonly place: number
  onTick(): void
  onSkip(): void
  onPhotos(photos: PhotoId[]): void
}

function SevenRow({ view, own, item, place, onTick, onSkip, onPhotos }: SevenRowProps) {
  const { confirm: words, playbook } = useWords()
  const language = useLanguage()
  const say = useSay()
  const [isPicking, setPicking] = useState(false)
  const { confirmation, state, mark } = item
  const name = knowledgeText(own, `${confirmation.key}-name`, language)
  const Icon = ICONS[state]
  return (
    <li className="seven-row" data-state={state}>
      <div className="seven-line">
        <UnstyledButton
          className="seven-tick"
          role="checkbox"
          aria-checked={state === 'done'}
          aria-label={name}
          onClick={onTick}
        >
          <KeyHint name={`Digit${place + 1}`} />
          <Icon className="seven-icon" size={22} stroke={1.75} aria-hidden />
          <span className="seven-name">{name}</span>
          <span className="seven-check">
            {knowledgeText(own, confirmation.key, language)}
            {mark === null ? null : (
              <span className="seven-mark" title={say.exactly(mark.at)}>
                {state === 'skipped' ? playbook.skipped(mark.note) : say.moment(mark.at)}
              </span>
            )}
          </span>
        </UnstyledButton>
        <Button
          variant="subtle"
          aria-expanded={isPicking}
          aria-label={words.photoOf(name)}
          onClick={() => setPicking(is => !is)}
        >
          {words.photos(mark?.photos.length ?? 0)}
        </Button>
        {state === 'open' ? (
          <Button variant="subtle" aria-label={playbook.skipAs(name)} onClick={onSkip}>
            {playbook.skip}
          </Button>
        ) : null}
      </div>
      {isPicking ? (
        <PhotoPicker
          caseId={view.card.caseId}
          photos={view.treatment.photos}
          value={mark?.photos ?? []}
          onChange={onPhotos}
        />
      ) : null}
    </li>
  )
}
