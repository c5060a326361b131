// The shop's own knowledge: what to say, what to do, what is right; to look things up, to try them, and to write them anew.
import { Button } from '@mantine/core'
import { IconCards } from '@tabler/icons-react'
import { useState } from 'react'
import type { ChapterId } from '#shared/catalog/knowledge/chapterTypes'
import type { Place } from '#shared/domain/knowledge/search'
import { useShop } from '../../bridge/appState'
import { type OwnKnowledge, useOwnKnowledge } from '../../bridge/ownKnowledge'
import { useKeys } from '../../ui/keys'
import { KeyHint, ScreenHeader } from '../../ui/layout'
import { LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import { ChapterView } from './ChapterView'
import { Contents } from './Contents'
import { draftOf, keepDraft } from './drafts'
import { Editor } from './Editor'
import type { Editing } from './editing'
import { KnowledgeRoom } from './knowledgeRoom'
import { SearchHits } from './SearchHits'
import { Spirit } from './Spirit'
import { SearchField, useKnowledgeSearch } from './search'
import { Training } from './training/Training'
import './editor.css'
import './knowledge.css'

type Opened = { readonly chapter: ChapterId; readonly page: string | null; readonly key: string | null }

const FIRST: Opened = { chapter: 'types', page: null, key: null }
/** Whoever comes back in the same run finds the page she left. */
const PLACE = 'place'

export function KnowledgeScreen() {
  const own = useOwnKnowledge()
  return own === null ? <LoadingLines /> : <Inside own={own} />
}

function Inside({ own }: { readonly own: OwnKnowledge }) {
  const words = useWords().knowledge
  const shop = useShop()
  const [place, setPlace] = useState<Opened>(() => draftOf<Opened>(PLACE) ?? FIRST)
  const [training, setTraining] = useState(false)
  const [editing, setEditing] = useState<Editing | null>(null)

  function go(next: Opened): void {
    keepDraft(PLACE, { ...next, key: null })
    setPlace(next)
  }
  const search = useKnowledgeSearch(own.book, (found: Place) => {
    go({ chapter: found.chapter, page: found.page, key: found.key })
  })
  const openChapter = (chapter: ChapterId) => {
    search.clear()
    go({ chapter, page: null, key: null })
  }
  useKeys(
    {
      ArrowDown: { does: words.nextPassage, run: () => movePassage(1) },
      KeyJ: { does: words.nextPassage, run: () => movePassage(1) },
      ArrowUp: { does: words.previousPassage, run: () => movePassage(-1) },
      KeyP: { does: words.training.start, run: () => setTraining(true) },
      KeyK: { does: words.previousPassage, run: () => movePassage(-1) },
    },
    { title: words.keys },
  )

  return (
    <KnowledgeRoom room={{ ...own, canEdit: !shop.readOnly, edit: setEditing }}>
      <div className="page knowledge">
        <ScreenHeader
          title={words.title}
          note={<Spirit />}
          actions={
            <Button
              variant="default"
              leftSection={<IconCards size={18} aria-hidden />}
              rightSection={<KeyHint name="KeyP" />}
              onClick={() => setTraining(true)}
            >
              {words.training.start}
            </Button>
          }
        />
        <div className="knowledge-columns">
          <div className="knowledge-side">
            <SearchField search={search} />
            <Contents current={search.isOn ? null : place.chapter} onOpen={openChapter} />
          </div>
          <div className="knowledge-body">
            {search.isOn ? (
              <SearchHits search={search} />
            ) : (
              <ChapterView
                key={place.chapter}
                chapter={place.chapter}
                page={place.page}
                wanted={place.key}
                onPage={page => go({ ...place, page, key: null })}
              />
            )}
          </div>
        </div>
      </div>
      {training ? <Training onClose={() => setTraining(false)} /> : null}
      {editing === null ? null : <Editor editing={editing} onClose={() => setEditing(null)} />}
    </KnowledgeRoom>
  )
}

/** Up and down through everything on the page that can be opened. */
function movePassage(step: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('.knowledge-body .passage')]
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = at === -1 ? all[0] : all[at + step]
  next?.focus()
  next?.scrollIntoView?.({ block: 'nearest' })
  return next !== undefined
}
