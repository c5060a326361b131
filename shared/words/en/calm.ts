// Words of calm mode: when it gets heated at the counter.
import type { calm as shape } from '../zh-CN/calm'

export const calm: typeof shape = {
  title: 'Calm mode',
  now: 'Do this now',
  nextStep: 'Next step',
  boundary: 'Say it calmly and clearly',
  nextBoundary: 'Another one',
  stamps: 'Stamps',
  notBegun: 'Any stamp begins the record.',
  since: 'For',
  police: 'Police',
  policeNumber: '110',
  callManager: names => `Manager: ${names}`,
  note: 'Note',
  noteHint: 'Write what you see; Enter stamps the time',
  report: 'Print the record',
  end: 'End',
  endIt: 'Keep it and end',
  ended: 'Ended; the record can be printed',
  fields: { people: 'Who was there', witnesses: 'Who saw it', police: 'Police', result: 'How it ended' },
  hints: {
    people: 'For example: Ms Li and a man who came with her',
    witnesses: 'For example: Mr Zhang from next door, phone ending in 5678',
    police: 'For example: call taken by 110, Officer Zhou',
    result: 'For example: the manager talked with her, she went home, we call her',
  },
  resultMissing: 'Write one sentence on how it ended',
  callBack: 'When heads are cool: when do we call',
  noCallBack: 'No call needed',
  callBackWhat: 'Call back',
  callBackSaid: moment => `We call back ${moment}`,
}
