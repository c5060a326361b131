// What is new in this version, as CHANGELOG.md tells it: its newest entry, in one language.
import { LANGUAGE_NAMES, type Language } from '#shared/catalog/languages'
import changelog from '../../../CHANGELOG.md?raw'

/** `**lead**: text`; the lead may be empty. */
export type ChangeLine = { readonly lead: string; readonly text: string }
export type ChangeGroup = { readonly title: string; readonly lines: readonly ChangeLine[] }

/** The part below the first heading of that level with that name, up to the next one of its level. */
function below(text: string, sign: string, isWanted: (title: string) => boolean): string {
  const parts = text.split(new RegExp(`^${sign} `, 'm')).slice(1)
  const part = parts.find(one => isWanted(one.split('\n', 1)[0]?.trim() ?? '')) ?? ''
  return part.slice(part.indexOf('\n') + 1)
}

function lineOf(item: string): ChangeLine {
  // A line of the file may be wrapped.
  const whole = item.replace(/\s*\n\s+/g, ' ').trim()
  const [, lead = '', text = whole] = /^\*\*(.+?)\*\*(.*)$/s.exec(whole) ?? []
  return { lead, text }
}

export function readChanges(markdown: string, language: Language): readonly ChangeGroup[] {
  const newest = below(markdown, '##', () => true)
  const mine = below(newest, '###', title => title === LANGUAGE_NAMES[language])
  return mine
    .split(/^#### /m)
    .slice(1)
    .map(group => {
      const [title = '', ...items] = group.split(/^- /m)
      return { title: title.trim(), lines: items.map(lineOf) }
    })
}

export const newestChanges = (language: Language) => readChanges(changelog, language)
