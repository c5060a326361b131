// Words of the settings.
import type { settings as shape } from '../zh-CN/settings'

export const settings: typeof shape = {}
