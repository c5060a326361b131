// What one photo shows: its kind and note, who put it there and when, and the way to take it out.
import { Button } from '@mantine/core'
import { IconPhotoMinus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { PHOTO_KINDS, type PhotoKindId } from '#shared/catalog/photoKinds'
import type { Photo } from '#shared/model/treatment'
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field, FieldError } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { onEnter, useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'

type PhotoFactsProps = { readonly view: CaseView; readonly photo: Photo; readonly canAct: boolean }

export function PhotoFacts({ view, photo, canAct }: PhotoFactsProps) {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const kind = PHOTO_KINDS.find(({ id }) => id === photo.kind)?.text[language]
  const by = view.events.find(event => event.facts.photo === photo.id)?.byName ?? ''
  return (
    <aside className="photo-facts" aria-label={words.photos.facts}>
      {canAct ? (
        <PhotoFields view={view} photo={photo} />
      ) : (
        <>
          <strong>{kind}</strong>
          {photo.note === '' ? null : <p>{photo.note}</p>}
        </>
      )}
      <p className="photo-origin" title={say.exactly(photo.at)}>
        {words.photos.addedBy(by, say.moment(photo.at))}
      </p>
    </aside>
  )
}

function PhotoFields({ view, photo }: Omit<PhotoFactsProps, 'canAct'>) {
  const words = useWords()
  const language = useLanguage()
  const change = useDeed('photo.change')
  const remove = useDeed('photo.remove')
  const which = { caseId: view.card.caseId, photoId: photo.id }
  const [note, setNote] = useState(photo.note)
  // A kind that is on its way to the disk: a note that follows at once must not put the old one back.
  const [sent, setSent] = useState<PhotoKindId | null>(null)
  const kindNow = sent ?? photo.kind
  if (sent === photo.kind) setSent(null)

  const save = (kind: PhotoKindId) => {
    if (kind === kindNow && note.trim() === photo.note) return
    setSent(kind)
    void change.run({ ...which, kind, note }, { said: words.photos.changed }).then(isDone => {
      if (!isDone) setSent(null)
    })
  }
  const choose = (place: number) => {
    const kind = PHOTO_KINDS[place]
    if (kind) save(kind.id)
  }
  const takeOut = () => void remove.run(which, { said: words.photos.removed })

  // What was typed is kept, however she leaves the photo.
  const leaving = useRef<() => void>(() => undefined)
  useEffect(() => {
    leaving.current = () => save(kindNow)
  })
  useEffect(() => () => leaving.current(), [])

  useKeys(
    {
      ...Object.fromEntries(
        PHOTO_KINDS.map(({ text }, place) => [
          `Digit${place + 1}`,
          { does: words.photos.setKind(text[language]), run: () => choose(place) },
        ]),
      ),
      Delete: { does: words.photos.remove, run: takeOut },
    },
    { title: words.photos.title },
  )
  return (
    <>
      <ChipChoice<PhotoKindId>
        label={words.photos.kind}
        choices={PHOTO_KINDS.map(({ id, text }) => ({ id, label: text[language] }))}
        value={kindNow}
        onChange={save}
      />
      <Field label={words.photos.note} optional={words.common.optional} error={change.errors.note}>
        {ids => (
          <GrowingText
            {...ids}
            rows={3}
            placeholder={words.photos.noteHint}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
            onKeyDown={onEnter(() => save(kindNow))}
            onBlur={() => save(kindNow)}
          />
        )}
      </Field>
      <FieldError text={change.errors[''] ?? remove.errors['']} />
      <Button
        className="photo-remove"
        variant="default"
        leftSection={<IconPhotoMinus size={18} aria-hidden />}
        rightSection={<KeyHint name="Delete" />}
        loading={remove.busy}
        onClick={takeOut}
      >
        {words.photos.remove}
      </Button>
    </>
  )
}
