// The contents: one chapter below the other, the first ten by key.
import { UnstyledButton } from '@mantine/core'
import { CHAPTER_IDS, type ChapterId } from '#shared/catalog/knowledge/chapterTypes'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

const keyOf = (place: number) => (place < 10 ? `alt+Digit${(place + 1) % 10}` : null)

type ContentsProps = { readonly current: ChapterId | null; onOpen(chapter: ChapterId): void }

export function Contents({ current, onOpen }: ContentsProps) {
  const words = useWords().knowledge
  useKeys(
    Object.fromEntries(
      CHAPTER_IDS.flatMap((id, place) => {
        const key = keyOf(place)
        return key === null ? [] : [[key, { does: words.chapters[id], run: () => onOpen(id) }]]
      }),
    ),
    { title: words.contents },
  )
  return (
    <nav className="knowledge-contents" aria-label={words.contents}>
      {CHAPTER_IDS.map((id, place) => {
        const key = keyOf(place)
        return (
          <UnstyledButton
            key={id}
            className="knowledge-jump"
            aria-current={id === current ? 'true' : undefined}
            onClick={() => onOpen(id)}
          >
            <span>{words.chapters[id]}</span>
            {key === null ? null : <KeyHint name={key} />}
          </UnstyledButton>
        )
      })}
    </nav>
  )
}
