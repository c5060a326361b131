// The script that stands for Electron's executable where root starts it.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OrdinaryUser } from './ordinaryUser.ts'
import { checkout, readableFolder } from './places.ts'

/**
 * Writes the script. Every path in it ends in `exec`, so the process that was started *is* Electron:
 * whoever kills it kills Electron, and not a shell that leaves it behind.
 */
export function writeWrapper(executable: string, user: OrdinaryUser | undefined): string {
  const text = user ? asOrdinaryUser(executable, user) : asRoot(executable)
  const file = join(readableFolder(), 'electron-runtime', user ? 'electron-as-user' : 'electron-as-root')
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    mkdirSync(dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, text)
    chmodSync(draft, 0o755)
    renameSync(draft, file)
  }
  return file
}

function asRoot(executable: string): string {
  return [
    '#!/bin/sh',
    '# Chromium refuses to run as root with its sandbox.',
    `exec '${executable}' --no-sandbox "$@"`,
    '',
  ].join('\n')
}

function asOrdinaryUser(executable: string, user: OrdinaryUser): string {
  return `#!/bin/sh
# Runs Electron as the ordinary user "${user.name}", so that Chromium's sandbox stays on.
electron='${executable}'
home='${user.home}'
as_user() { setpriv --reuid=${user.uid} --regid=${user.gid} --init-groups "$@"; }

# The folders named on the command line must be open to that user.
closed=
app=
for word in "$@"; do
  case $word in
    --data=*|--user-data-dir=*)
      folder=$(realpath -m -- "\${word#*=}")
      mkdir -p -- "$folder"
      case $folder in
        /tmp/?*|/var/tmp/?*|"$home"/?*|'${checkout}'/?*) chown -R ${user.uid}:${user.gid} -- "$folder" ;;
      esac
      # A folder of his own that is read-only is meant to be so.
      as_user test -w "$folder" || as_user test -O "$folder" || closed=$folder
      ;;
    -*) ;;
    *)
      if [ -z "$app" ]; then
        app=$word
        as_user test -r "$app" || closed=$app
      fi
      ;;
  esac
done
if [ -n "$closed" ]; then
  echo "[runtime] $closed is closed to ${user.name}: running Electron as root, without its sandbox" >&2
  exec "$electron" --no-sandbox "$@"
fi

# The right to use the display, where it is kept in a file of root's.
authority=\${XAUTHORITY:-$HOME/.Xauthority}
if [ -n "$DISPLAY" ] && [ -r "$authority" ]; then
  cp -- "$authority" "$home/.Xauthority$DISPLAY"
  chown ${user.uid}:${user.gid} "$home/.Xauthority$DISPLAY"
  export XAUTHORITY="$home/.Xauthority$DISPLAY"
fi
unset XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME TMPDIR
export HOME="$home" USER='${user.name}' LOGNAME='${user.name}'
exec setpriv --reuid=${user.uid} --regid=${user.gid} --init-groups "$electron" "$@"
`
}
