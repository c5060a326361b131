// Cases that belong to this one, and those that may be about the same thing: one key, and they are laid side by side (N15).
import { Button, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { LINK_KINDS } from '#shared/catalog/caseLinks'
import type { LikelyCase, LinkedCase } from '#shared/model/settlementViews'
import type { CaseView } from '#shared/model/views'
import { useDesk } from '../../../bridge/desk'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'
import { MergeDialog } from './MergeDialog'
import './links.css'

type LinkedCasesProps = { readonly view: CaseView; readonly canAct: boolean }

/** Those that may be about the same thing. */
export function LikelyCases({ view, canAct }: LinkedCasesProps) {
  const words = useWords()
  const [merging, setMerging] = useState<LikelyCase | null>(null)
  const likely = canAct ? view.likely : []
  const [first] = likely
  useKeys(
    first ? { 'alt+KeyM': { does: words.links.mergeOf(first.card.no), run: () => setMerging(first) } } : {},
    { title: words.case.keys },
  )
  if (likely.length === 0) return null
  return (
    <section aria-label={words.links.likely}>
      <h2 className="case-pane-title">{words.links.likely}</h2>
      <ul className="promises">
        {likely.map((one, place) => (
          <li key={one.card.caseId}>
            <Likely one={one} hasKey={place === 0} onMerge={() => setMerging(one)} />
          </li>
        ))}
      </ul>
      {merging === null ? null : (
        <MergeDialog view={view} otherId={merging.card.caseId} onClose={() => setMerging(null)} />
      )}
    </section>
  )
}

export function LinkedCases({ view, canAct }: LinkedCasesProps) {
  const { links } = useWords()
  if (view.linked.length === 0) return null
  return (
    <section aria-label={links.title}>
      <h2 className="case-pane-title">{links.title}</h2>
      <ul className="promises">
        {view.linked.map(one => (
          <li key={one.card.caseId}>
            <Linked view={view} one={one} canAct={canAct} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Opener({ card, line }: { readonly card: LinkedCase['card']; readonly line: string }) {
  const { links } = useWords()
  const desk = useDesk()
  return (
    <UnstyledButton
      className="other-case"
      aria-label={links.open(card.no, card.item)}
      onClick={() => void desk.openCase(card.caseId)}
    >
      <span className="other-case-item">{card.item}</span>
      <span className="other-case-line">{line}</span>
    </UnstyledButton>
  )
}

type LikelyProps = { readonly one: LikelyCase; readonly hasKey: boolean; onMerge(): void }

function Likely({ one, hasKey, onMerge }: LikelyProps) {
  const { links } = useWords()
  const why = one.because.map(reason => links.because[reason]).join(' · ')
  return (
    <div className="linked">
      <Opener card={one.card} line={`${one.card.no} · ${why}`} />
      <Button
        variant="subtle"
        aria-label={links.mergeOf(one.card.no)}
        {...(hasKey ? { rightSection: <KeyHint name="alt+KeyM" /> } : {})}
        onClick={onMerge}
      >
        {links.mergeThis}
      </Button>
    </div>
  )
}

type LinkedProps = { readonly view: CaseView; readonly one: LinkedCase; readonly canAct: boolean }

function Linked({ view, one, canAct }: LinkedProps) {
  const { links } = useWords()
  const language = useLanguage()
  const untie = useDeed('case.unlink')
  const kind = LINK_KINDS.find(({ id }) => id === one.kind)?.text[language] ?? ''
  const input = { caseId: view.card.caseId, otherId: one.card.caseId }
  return (
    <div className="linked">
      <Opener card={one.card} line={`${kind} · ${one.card.no}`} />
      {canAct && one.kind === 'related' ? (
        <Button
          variant="subtle"
          aria-label={links.unlinkOf(one.card.no)}
          onClick={() => void untie.run(input, { said: links.unlinked })}
        >
          {links.unlink}
        </Button>
      ) : null}
    </div>
  )
}
