// How the store is: what happened, what is safe, and what to do.
import { known, plural } from '../text'
import type { store as shape } from '../zh-CN/store'

export const store: typeof shape = {
  light: { green: 'Saved', yellow: 'Please look', red: 'Cannot save', readOnly: 'Read only' },
  lightSays: {
    green: 'Everything is saved on this computer.',
    yellow: 'All cases are there and you can go on working; please look at this when you have a moment.',
    red: 'New entries cannot be saved right now; nothing already saved is lost.',
    readOnly: 'You can look, but not register or change anything. All cases are there.',
  },
  title: 'Where the data is',
  folder: 'Data folder',
  lastSaved: 'Last saved',
  notSavedYet: 'Nothing new today',
  showFolder: 'Show the data folder',
  copyElsewhere: 'Save a copy elsewhere',
  copied: (files, path) => `Copied ${plural(files, 'file', 'files')} to ${path}`,
  whatHappened: 'What happened',
  whatIsSafe: 'What is safe',
  whatToDo: 'What to do',
  failed: {
    title: 'This step was not saved',
    safe: 'Everything saved before is there, and what you typed is still on the screen.',
    next: 'Do what is said below and save again; to be on the safe side, save a copy elsewhere first.',
  },
  notices: {
    'torn-tail-cut':
      'The last entry was only half written when the computer stopped and has been removed; the rest is intact. Please check your last entry',
    'journal-damaged': facts =>
      `Part of the journal${known(facts.file, file => ` “${file}”`)} cannot be read and was set aside; everything readable was recovered`,
    'records-lost-changes': facts =>
      `${facts.count === undefined ? 'Some cases' : plural(Number(facts.count), 'case', 'cases')} may lack their latest changes, please check`,
    'older-snapshot-used':
      'The newest saved state cannot be read; the one before was used and later entries were added. Please check recent cases',
    'stray-files': 'There are unknown files in the data folder; they were left alone',
    'older-copy':
      'This data is older than what this computer used last; please make sure that it is not an old backup',
    'journal-replaced':
      'Another program touched the journal while it was in use; a fresh copy has been written. Please keep other programs out of this folder',
    'disk-full': 'The disk is full and new entries cannot be saved. Free some space and save again',
    'flush-failed':
      'The disk did not confirm that it saved. Check the disk and save again, or save a copy elsewhere',
    'read-only':
      'This folder is read only, so new entries cannot be saved. Check its permissions or copy it elsewhere',
    'clock-went-back': 'The computer’s clock jumped back; please check date and time',
    'count-mismatch': 'The number of cases differs from what was noted last; please check recent cases',
    'second-writer':
      'Another program is writing to this data, so this one has stopped. Close the other one and open the shop again',
    'preferences-damaged':
      'This computer’s settings could not be read and are back to their defaults; the cases are not affected',
    'draft-damaged': 'An unfinished draft could not be read; registered cases are not affected',
    'clean-up-postponed': 'Old files could not be removed yet and will be next time; you can go on working',
    'in-sync-folder':
      'The data is in a folder that is synchronised with the cloud, which can damage it. Better move it to a folder of this computer',
  },
  problems: {
    'folder-missing': 'This folder cannot be found. If it is on a USB stick or the network, connect it first',
    'not-a-shop': 'There is no shop in this folder, please choose another',
    'folder-not-empty': 'This folder is not empty; please choose an empty one for a new shop',
    'foreign-file': facts =>
      `The file${known(facts.file, file => ` “${file}”`)} was not written by this app and was left alone; please choose another folder`,
    'newer-format': 'This data was written by a newer version; please update the app on this computer',
    locked: facts =>
      `This data is in use${known(facts.host, host => ` on “${host}”`)}. Close it there, or open it here for reading only`,
    damaged:
      'Part of the data cannot be read. No file was touched: open it for reading only, or open a backup',
    'disk-full': 'The disk is full. Free some space and try again',
    'no-right': 'You may not write to this folder; choose another one or ask for permission',
    unreadable: 'This folder cannot be read. Check that the disk or USB stick is connected and try again',
  },
}
