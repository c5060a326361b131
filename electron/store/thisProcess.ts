// Who we are for the lock, and whether the process that holds one is still there.
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import type { LockHolder, LockHost } from './lock'
import { errnoOf } from './problems'

/** Boot and start tick on Linux; elsewhere Node offers nothing of the kind for other processes. */
export function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command in brackets and may hold spaces; the start tick is the 22nd.
    const tick = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${boot}:${tick}`
  } catch {
    return null
  }
}

export function thisProcess(): LockHost {
  const name = hostname()
  return {
    name,
    pid: process.pid,
    startedAt: startOf(process.pid) ?? '',
    isAlive: holder => isAlive(holder, name),
  }
}

function isAlive(holder: LockHolder, here: string): boolean {
  // Another machine's process cannot be asked; a person has to decide.
  if (holder.host !== here) return true
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (errnoOf(error) === 'ESRCH') return false
  }
  const started = startOf(holder.pid)
  return started === null || holder.startedAt === '' || started === holder.startedAt
}
