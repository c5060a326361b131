// A training card: in front what the clerk would see and hear, behind it what the desk would propose.
import { issueType } from '#shared/catalog/issueTypes'
import { SPOKEN_PROBLEMS } from '#shared/catalog/spokenCase'
import { STAGES } from '#shared/catalog/stages'
import { exampleVariables } from '#shared/domain/knowledge/named'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import type { TrainingCard } from '#shared/domain/knowledge/training'
import { fillTemplate } from '#shared/domain/talk/template'
import { useLanguage, useWords } from '../../../ui/words'
import { useRoom } from '../knowledgeRoom'

export function CardFace({ card, isTurned }: { readonly card: TrainingCard; readonly isTurned: boolean }) {
  const { knowledge: words, talk } = useWords()
  const language = useLanguage()
  const { book } = useRoom()
  const { customerType, issueTypeId, line } = card
  const stage = STAGES.find(({ id }) => id === line.stage)?.text[language] ?? ''
  const variables = { ...exampleVariables(language), problem: SPOKEN_PROBLEMS[issueTypeId][language] }
  return (
    <article className="training-card" aria-live="polite">
      <p className="training-situation">
        {words.training.situation(issueType(issueTypeId).text[language], stage)}
        <span className="own-mark">{knowledgeText(book, `${customerType}-name`, language)}</span>
      </p>
      <p className="passage-role">{words.training.customer}</p>
      <p className="training-heard">
        {words.example(knowledgeText(book, `${customerType}-example`, language))}
      </p>
      {isTurned ? (
        <>
          <p className="passage-role">{words.training.ours}</p>
          <p className="training-say">{fillTemplate(line.say, variables)}</p>
          {line.dont === '' ? null : (
            <p className="training-dont">{talk.dont(fillTemplate(line.dont, variables))}</p>
          )}
        </>
      ) : (
        <>
          <p className="passage-role">{words.roles.goal}</p>
          <p>{fillTemplate(line.goal, variables)}</p>
          <p className="editor-note">{words.training.think}</p>
        </>
      )}
    </article>
  )
}
