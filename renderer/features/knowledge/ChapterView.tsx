// One chapter: its pages as chips, the chosen page section by section.
import { useEffect } from 'react'
import { CHAPTERS } from '#shared/catalog/knowledge/chapters'
import type { ChapterId, Page, Section } from '#shared/catalog/knowledge/chapterTypes'
import { ChipChoice } from '../../ui/ChipChoice'
import { useKeys } from '../../ui/keys'
import { useLanguage, useWords } from '../../ui/words'
import { CardView } from './CardView'
import { Keywords } from './Keywords'
import { AddLine, OwnLines } from './OwnLines'
import { PolicyTable } from './policy/PolicyTable'
import { usePageTitle } from './usePlaceNames'
import { WholeTalk } from './WholeTalk'

type ChapterViewProps = {
  readonly chapter: ChapterId
  /** Null is the first one. */
  readonly page: string | null
  /** What to show and to put the focus on, or null. */
  readonly wanted: string | null
  onPage(page: string): void
}

export function ChapterView({ chapter, page, wanted, onPage }: ChapterViewProps) {
  const words = useWords().knowledge
  const titleOf = usePageTitle()
  const pages = CHAPTERS.find(({ id }) => id === chapter)?.pages ?? []
  const shown = pages.find(({ id }) => id === page) ?? pages[0]

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that is opened anew shows what was wanted there
  useEffect(() => {
    if (wanted === null) return
    const passage = document.querySelector<HTMLElement>(`[data-key="${wanted}"]`)
    passage?.focus()
    passage?.scrollIntoView?.({ block: 'center' })
  }, [wanted, shown])

  return (
    <div className="chapter">
      <header className="chapter-head">
        <h2>{words.chapters[chapter]}</h2>
        <p>{words.notes[chapter]}</p>
      </header>
      {pages.length > 1 ? (
        <>
          <PageKeys pages={pages} onPage={onPage} />
          <ChipChoice<string>
            label={words.pages}
            hideLabel
            choices={pages.map(each => ({ id: each.id, label: titleOf(each) }))}
            value={shown?.id ?? null}
            onChange={onPage}
          />
        </>
      ) : null}
      {chapter === 'whole' ? <WholeTalk /> : null}
      {chapter === 'policy' ? <PolicyTable /> : null}
      {shown?.sections.map(section => (
        <SectionView key={`${shown.id} ${section.id}`} page={shown} section={section} />
      ))}
    </div>
  )
}

/** A digit opens its page. */
function PageKeys({ pages, onPage }: { readonly pages: readonly Page[]; onPage(page: string): void }) {
  const words = useWords().knowledge
  const titleOf = usePageTitle()
  useKeys(
    Object.fromEntries(
      pages
        .slice(0, 9)
        .map((page, place) => [
          `Digit${place + 1}`,
          { does: titleOf(page), run: () => onPage(page.id), listed: false },
        ]),
    ),
    { title: words.keys },
  )
  return null
}

function SectionView({ page, section }: { readonly page: Page; readonly section: Section }) {
  const language = useLanguage()
  const { stage } = section
  const lineFor =
    stage === undefined ? null : { customerType: page.customerType ?? null, group: page.group ?? null, stage }
  const title = section.title?.[language]
  return (
    <section className="chapter-section" aria-label={title}>
      {title === undefined ? null : (
        <div className="chapter-section-head">
          <h3>{title}</h3>
          {lineFor === null ? null : <AddLine lineFor={lineFor} stageName={title} />}
        </div>
      )}
      <div className="cards">
        {section.cards.map(card => (
          <CardView key={card.id} card={card} page={page} section={section} />
        ))}
        {lineFor === null ? null : <OwnLines lineFor={lineFor} />}
      </div>
      {section.id === 'about' && page.customerType ? <Keywords typeId={page.customerType} /> : null}
    </section>
  )
}
