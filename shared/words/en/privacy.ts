// Words of the privacy key: what a customer reads on the covered screen, and what the clerk reads about it.
import { plural } from '../text'
import type { privacy as shape } from '../zh-CN/privacy'

export const privacy: typeof shape = {
  cover: 'Cover',
  coverDoes: 'Cover the screen with what a customer may see',
  label: 'For the customer',
  back: 'Back to work',
  weAnswer: 'You will hear from us by',
  before: moment => moment,
  late: 'Thank you for waiting. We owe you an answer and are on it right now.',
  soon: 'We are on it and will tell you as soon as there is news.',
  done: 'All done. Thank you for your trust; we look forward to seeing you again.',
  steps: {
    contact: 'Registered',
    verify: 'Having a close look',
    soothe: 'Hearing your side',
    agree: 'Finding a way',
    followUp: 'On its way',
    close: 'Done',
  },
  stepsLabel: 'How far it is',
  welcome: 'Welcome',
  welcomeLine: 'Is something not right with what you bought? Tell us, and we will find a way together.',
  hours: 'Opening hours',
  setting: 'Cover the screen when nobody has touched it for',
  after: minutes => (minutes === 0 ? 'Never' : plural(minutes, 'minute', 'minutes')),
  settingHelp:
    'Only the item, how far it is and the time of the answer stay visible. F12 covers the screen and brings it back; nothing half-written is lost.',
}
