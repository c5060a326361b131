// Words of the timeline.
import type { timeline as shape } from '../zh-CN/timeline'

export const timeline: typeof shape = {}
