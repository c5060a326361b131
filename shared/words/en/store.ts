// How the store is: what happened, what is safe, and what to do.
import { known, listed, plural } from '../text'
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
  copied: (records, photos, path) =>
    `Copied ${plural(records, 'record', 'records')}${photos > 0 ? ` and ${plural(photos, 'photo', 'photos')}` : ''} to ${path}`,
  whatHappened: 'What happened',
  whatIsSafe: 'What is safe',
  whatToDo: 'What to do',
  failed: {
    title: 'This step was not saved',
    safe: 'Everything saved before is there, and what you typed is still on the screen.',
    next: 'Do what is said below and save again; to be on the safe side, save a copy elsewhere first.',
  },
  notices: {
    journalTailCut:
      'The last entry was only half written when the computer stopped and has been removed; the rest is intact. Please check your last entry',
    journalDamaged:
      'Some entries cannot be read; the original file was kept and everything readable was recovered. Please check recent cases',
    journalGap:
      'Some entries in between are missing; all others were recovered. Please check recent cases or compare with a backup',
    journalMissing: facts =>
      `A journal file${known(facts.name, name => ` “${name}”`)} is missing, so the latest changes may be, too. If you find it, put it back and open the shop again`,
    journalEmpty:
      'One journal file was empty and was set aside; the rest is there. Please check your last entries',
    journalReplaced:
      'Another program replaced the journal; a new one was started and all cases are there. Please keep other programs out of this folder',
    journalMoved:
      'The journal could not be written any more, so a new one was started. All cases are there; go on working',
    journalConflict:
      'The entries of some cases contradict each other; perhaps two computers wrote at once. Please check recent cases',
    recordGaps: 'Some cases may lack a few changes, please check them',
    recordUnreadable: 'One record cannot be read and was left as it is; everything else works',
    segmentDamaged:
      'A file of the archive is damaged; it is being mended from the one before and later entries',
    segmentMended: 'The damaged file of the archive has been mended; the damaged one is kept aside',
    recordsLost: facts =>
      `${facts.count === undefined ? 'Some old records' : plural(Number(facts.count), 'old record', 'old records')} could not be saved from a damaged file${listed(facts.records, ': ', ', ')}. Please look for an earlier backup`,
    carriedOver:
      'The archive has been carried over to the new format; what was there before is kept in format-1',
    manifestDamaged: 'The newest index file cannot be read; the one before was used and all cases are there',
    formatRestored: 'The file that marks the shop was missing and has been restored; all cases are there',
    salvaged: facts =>
      `The saved state is badly damaged; ${facts.records === undefined ? 'only what could be read' : `only ${plural(Number(facts.records), 'record', 'records')}`} was recovered. You can look only; please open a backup`,
    newerSchema:
      'This data was written by a newer version, so you can only look. Please update the app on this computer',
    readOnlyFolder:
      'This folder cannot be written to, so you can only look. Check its permissions or copy it elsewhere',
    readOnlyAsked: 'It was opened for reading only; to register cases, leave the shop and open it again',
    saveFailed: 'The disk did not save. Check the disk or USB stick and save again, or save a copy elsewhere',
    diskFull: 'The disk is full and new entries cannot be saved. Free some space and save again',
    otherWriter:
      'Another program is writing to this data, so this one has stopped. Close the other one and open the shop again',
    compactionFailed: 'Tidying up the saved state failed; all cases are saved and it will be tried again',
    cleaningPostponed: 'Old files could not be removed yet and will be next time; you can go on working',
    strayFiles: 'There are unknown files in the data folder; they were left alone',
    staleLockTaken:
      'The app was not closed properly last time; the shop was opened again and all cases are there',
    lockTakenOver: 'This data was taken over from another program; please do not use that one any more',
    olderCopy:
      'This data is older than what this computer used last; please make sure that it is not an old backup',
    otherShop: 'This folder now holds another shop; please check the name of the shop',
    clockBack: 'The computer’s clock jumped back; please check date and time',
    preferencesDamaged:
      'This computer’s settings could not be read and are back to their defaults; the cases are not affected',
    listenerFailed: 'Everything is saved, but the screen may be behind. Please open it again',
  },
  problems: {
    folderMissing: 'This folder cannot be found. If it is on a USB stick or the network, connect it first',
    notAShop: 'There is no shop in this folder, please choose another',
    alreadyAShop: 'There is already a shop in this folder. Open it, or choose another folder for the new one',
    folderNotEmpty: 'This folder is not empty; please choose an empty one for a new shop',
    foreignFile: facts =>
      `The file${known(facts.file, file => ` “${file}”`)} was not written by this app and was left alone; please choose another folder`,
    newerFormat: 'This data was written by a newer version; please update the app on this computer',
    locked: facts =>
      facts.sameHost === true
        ? 'This data is already open on this computer. Go to that window, or open it here for reading only'
        : `This data is in use${known(facts.host, host => ` on “${host}”`)}. Close it there, or open it here for reading only`,
    damaged:
      'Part of the data cannot be read. No file was touched: open it for reading only, or open a backup',
    full: 'The disk is full. Free some space and save again',
    noRight: 'You may not write to this folder; choose another one or ask for permission',
    readOnly: 'This is read only and cannot be saved. Check the folder’s permissions or copy it elsewhere',
    otherWriter: 'Another program is writing to this data. Close the other one and open the shop again',
    disk: 'The disk does not answer. Check that it is connected and try again',
    copyDiffers: 'The copy differs from the original; do not use it. Try another folder or USB stick',
    closed: 'The shop has been closed, so this step was not saved. Please open it again',
    revMoved: 'Another change was saved first; please look at it and save again',
    badId: 'This entry has a wrong id and was not saved. Open the screen again and retry',
    recordTooBig: 'This case has grown too big to be saved. Please shorten the text',
    notJson: 'This entry cannot be written and was not saved. Open the screen again and retry',
  },
}
