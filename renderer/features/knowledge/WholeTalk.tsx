// A whole talk as the desk will propose it: for a kind of customer and a problem, filled in from an example case.
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { CUSTOMER_TYPE_IDS, type CustomerTypeId } from '#shared/catalog/customerTypes'
import { ISSUE_GROUPS, ISSUE_TYPES, type IssueTypeId } from '#shared/catalog/issueTypes'
import { SPOKEN_PROBLEMS } from '#shared/catalog/spokenCase'
import { STAGES } from '#shared/catalog/stages'
import { exampleVariables } from '#shared/domain/knowledge/named'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import { composeTalk } from '#shared/domain/talk/composeTalk'
import { fillTemplate } from '#shared/domain/talk/template'
import { Field } from '../../ui/Field'
import { useLanguage, useWords } from '../../ui/words'
import { useRoom } from './knowledgeRoom'

const UNKNOWN = 'unknown'

export function WholeTalk() {
  const { knowledge: words, talk: talkWords } = useWords()
  const language = useLanguage()
  const { book } = useRoom()
  const [type, setType] = useState<CustomerTypeId | null>('distrusts')
  const [issueTypeId, setIssueType] = useState<IssueTypeId>('quality')
  const talk = composeTalk(
    { customerType: type, issueTypeId, scenario: 'received', channel: 'counter' },
    language,
    book,
  )
  const variables = { ...exampleVariables(language), problem: SPOKEN_PROBLEMS[issueTypeId][language] }
  return (
    <>
      <div className="whole-choice">
        <Field label={words.whole.type}>
          {ids => (
            <NativeSelect
              {...ids}
              value={type ?? UNKNOWN}
              onChange={event =>
                setType(CUSTOMER_TYPE_IDS.find(id => id === event.currentTarget.value) ?? null)
              }
            >
              <option value={UNKNOWN}>{words.whole.noType}</option>
              {CUSTOMER_TYPE_IDS.map(id => (
                <option key={id} value={id}>
                  {knowledgeText(book, `${id}-name`, language)}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
        <Field label={words.whole.issue}>
          {ids => (
            <NativeSelect
              {...ids}
              value={issueTypeId}
              onChange={event =>
                setIssueType(
                  ISSUE_TYPES.find(({ id }) => id === event.currentTarget.value)?.id ?? issueTypeId,
                )
              }
            >
              {ISSUE_GROUPS.map(group => (
                <optgroup key={group.id} label={group.text[language]}>
                  {ISSUE_TYPES.filter(issue => issue.group === group.id).map(issue => (
                    <option key={issue.id} value={issue.id}>
                      {issue.text[language]}
                    </option>
                  ))}
                </optgroup>
              ))}
            </NativeSelect>
          )}
        </Field>
      </div>
      {STAGES.map(stage => {
        const lines = talk.filter(line => line.stage === stage.id)
        return (
          <section key={stage.id} className="chapter-section" aria-label={stage.text[language]}>
            <div className="chapter-section-head">
              <h3>{stage.text[language]}</h3>
            </div>
            {lines.length === 0 ? <p className="card-only">{words.whole.empty}</p> : null}
            <ol className="whole-lines">
              {lines.map(line => (
                <li key={line.key} data-from={line.from}>
                  <span className="whole-from">{words.whole.from[line.from]}</span>
                  <span className="whole-text">
                    <span className="passage-text">{fillTemplate(line.say, variables)}</span>
                    {line.dont === '' ? null : (
                      <span className="passage-more">
                        {talkWords.dont(fillTemplate(line.dont, variables))}
                      </span>
                    )}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        )
      })}
    </>
  )
}
