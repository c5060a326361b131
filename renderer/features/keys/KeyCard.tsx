// The key card: exactly what could be pressed when it was opened, this screen first, then what works everywhere.
import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { type KeyGroup, useKeyCard, useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import './keyCard.css'

export function KeyCard({ onClose }: { onClose(): void }) {
  const words = useWords()
  const now = useKeyCard()
  // What was true when the card was opened; the card itself has no keys to show.
  const [shown] = useState(now)
  const everywhere = shown.filter(group => group.title === words.keys.everywhere)
  const here = shown.filter(group => group.title !== words.keys.everywhere)
  return (
    <Dialog title={words.keys.title} onClose={onClose} size="xl">
      <CloseKey onClose={onClose} />
      <div className="key-card">
        {[...here, ...everywhere].map(group => (
          <section key={group.title} className="key-group" aria-label={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {byDeed(group).map(({ does, names }) => (
                <div key={does} className="key-line">
                  <dt>{does}</dt>
                  <dd>
                    {names.map(name => (
                      <KeyHint key={name} name={name} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="key-card-foot">{words.keys.foot}</p>
    </Dialog>
  )
}

/** F1 closes what F1 opened. It counts for the card only from inside it. */
function CloseKey({ onClose }: { onClose(): void }) {
  const words = useWords()
  useKeys({ F1: { does: words.common.close, run: onClose, listed: false } }, { title: words.keys.title })
  return null
}

/** Several keys for the same deed share a line. */
function byDeed(group: KeyGroup): readonly { readonly does: string; readonly names: readonly string[] }[] {
  const lines = new Map<string, string[]>()
  for (const { does, name } of group.keys) lines.set(does, [...(lines.get(does) ?? []), name])
  return [...lines].map(([does, names]) => ({ does, names }))
}
