// Words of the course of a case, the platform, the level.
import type { flow as shape } from '../zh-CN/flow'

export const flow: typeof shape = {
  title: 'Course',
}
