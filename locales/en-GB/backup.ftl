# Copies of everything: making, keeping, bringing back, and taking all of it away from a shared computer.

backup-heading = Backup
backup-uninstall = Everything is in this browser only. Removing Equal Say, or clearing this browser's data, deletes it all. Nobody can bring it back without a backup.

# At the foot of every page.
backup-last-none = No backup was ever made here.
backup-last-file = Last backup: { $day }, saved as a file.
backup-last-folder = Last backup: { $day }, in your folder.
backup-last-changed = Something has changed since then.
backup-last-same = Nothing has changed since then.
backup-last-link = Backup

# The reminder.
backup-nudge-heading = Some of your work has no backup
backup-nudge-never = Nothing here has been copied yet. If this device is lost, so is your work.
backup-nudge-changed = You have worked since the last backup. If this device is lost, that work is lost too.
backup-nudge-folder-lapsed = Copies to your folder have stopped: the browser wants to be asked again.
backup-nudge-folder-failed = The last copy to your folder failed: it may have been moved, or be full.
backup-nudge-go = Go to backup
backup-nudge-later = Remind me in a day

# Making a copy.
backup-make-heading = Make a backup
backup-make-what = One file with every product, review, answer, exercise and picture, those in the bin too.
backup-lock = Who may open the file?
backup-lock-open = Anybody who has it
backup-lock-open-hint = A .zip file. Keep it where only the right people can get at it.
backup-lock-locked = Only who knows a passphrase
backup-lock-locked-hint = A .zip.age file. Equal Say opens it, and so does the program “age”. Locking takes some seconds.
backup-make = Make a backup
backup-make-locked = Make a locked backup
backup-working = Making the backup. Please keep this page open.
backup-locking = Locking the backup with your passphrase. This takes some seconds.
backup-working-of = Reviews copied: { $written } of { $expected }
backup-stop = Stop
backup-cancelled = Stopped. No file was made.
backup-failed = The backup was not made
backup-too-large = It would be larger than { $limit }, which is more than could be brought back. Export your products one by one instead.
backup-done = The backup is made
backup-done-file = It was handed to your downloads as
backup-done-holds = Reviews in it: { $reviews }. Pictures: { $pictures }.
backup-done-inside = There are so many pictures that they have no files of their own in it. Equal Say brings them back all the same.
backup-done-gone = It is not there
backup-done-gone-hint = If you closed the window that asks where to save it, or the download failed, it does not count as a backup.
backup-not-arrived = That file does not count as a backup. Make it again when you are ready.
backup-done-open = Look whether it is in your downloads folder. Then copy it to another device or disk: a file on this device is lost with it.
backup-done-locked = Look whether it is in your downloads folder. Then copy it to another device or disk. Keep the passphrase somewhere else. To be sure that it is what you think, choose the file under “Bring in files” and open it: nothing is brought in unless you say so.

# The passphrase.
backup-passphrase = Passphrase
backup-passphrase-hint = At least { $least } characters. A few words that have nothing to do with each other are easy to remember and hard to guess.
backup-passphrase-again = The same passphrase again
backup-passphrase-show = Show what I type
backup-passphrase-make = Make one for me
backup-passphrase-made = Write this passphrase down now, exactly as it is. It is not kept here and will not be shown again.
backup-passphrase-lost = Nobody can open the file without its passphrase. We cannot either.
backup-passphrase-too-short = Too short: type at least { $least } characters.
backup-passphrase-blanks-at-the-ends = Take away the blanks at the beginning or the end.
backup-passphrase-one-character = The same character over and over is easy to guess. Type something else.
backup-passphrase-not-the-same = The two are not the same. Type the passphrase again.

# Copies in a folder.
backup-folder-heading = Keep a copy in a folder
backup-folder-unsupported = This browser does not let extensions write into a folder. Make a backup by hand instead.
backup-folder-what = Choose a folder, best one that is copied elsewhere. While this page is open, a copy goes there when you have worked and then paused for a minute: one file a day, the last five days. Nothing else in the folder is touched.
backup-folder-open = These copies are not locked. Anybody who can open the folder can read them.
backup-folder-choose = Choose a folder
backup-folder-chosen = Copies go to the folder
backup-folder-lapsed = The browser wants you to allow this folder again.
backup-folder-denied = The browser does not let Equal Say write there. You may have refused it.
backup-folder-allow = Allow it again
backup-folder-now = Copy now
backup-folder-other = Choose another folder
backup-folder-forget = Stop copying
backup-folder-copied = Copied as
backup-folder-left-over = Older copies could not be taken away. You can delete them yourself.
backup-folder-failed = The copy was not made
backup-folder-failed-advice = The folder may have been moved, or be full or protected. What is in Equal Say is not harmed. Choose another folder, or try again.

# Bringing one back.
backup-restore-heading = Bring a backup back
backup-restore-what = Choose the .zip or .age file on the next page, or drop it there. You see what it would do before anything is changed. It works in an empty Equal Say and in one that is in use: nothing that is here is overwritten.
backup-restore-go = Bring in files

# Taking everything away.
backup-take-heading = Take it with me
backup-take-what = For a computer you share. First everything is saved in a locked file. Then we look whether that file opens. Only then is everything deleted here.
backup-take-begin = Take everything with me
backup-take-step-lock = Step 1 of 3: lock it
backup-take-step-check = Step 2 of 3: check the file
backup-take-step-delete = Step 3 of 3: delete it here
backup-take-move = Copy it to a stick or another place you can take along. Then choose that copy here.
backup-take-passphrase = The passphrase once more
backup-take-passphrase-hint = Type it from memory, or from where you wrote it down: without it nobody can open the file again, and we cannot either.
backup-take-check = Check the file
backup-take-no-passphrase = Type the passphrase first.
backup-take-no-file = Choose the saved file first.
backup-take-choose = The saved file
backup-take-choose-hint = Its name ends in .age. It is only read, to see that all of it is there and that your passphrase opens it.
backup-take-checking = Checking the file. Please keep this page open.
backup-take-checked = The file is whole and opens
backup-take-opens = It opens with your passphrase. Reviews in it: { $reviews }. Pictures: { $pictures }. File:
backup-take-delete-what = Everything Equal Say keeps in this browser goes, and the settings too. Files in your downloads and copies in folders stay, and so do their names in the browser’s list of downloads: delete them yourself if others use this computer.
backup-take-keep = Keep it here
backup-take-delete = Delete everything here
backup-take-stop = Stop, and delete nothing
backup-take-not-yet = Nothing was deleted
backup-take-another-file = This is not the file that was saved, or not all of it. Wait until it is downloaded or copied, and choose it again.
backup-take-another-passphrase = This is not the passphrase the file was locked with. Type it again; capital letters and blanks count. If you are not sure of it, stop here and make the file anew.
backup-take-cannot-be-read = The file could not be read. It may have been moved. Choose it again.
backup-take-does-not-open = The file could not be brought back as it is. Stop here, and make it anew. If that does not help, export your products one by one.
backup-take-other-records = The file does not hold all that is here. Stop here, and make it anew.
backup-take-changed-since = Something was changed here after the file was made. Make it anew, so that nothing is lost.

# Where it all is.
backup-where-heading = Where your work is
backup-where-what = On this device, in this browser, and nowhere else. Equal Say sends nothing anywhere.
backup-used = Space used: { $size }.
backup-used-unknown = The browser does not say how much space is used.
backup-kept = The browser has promised not to clear it by itself.
backup-not-kept = The browser has not promised to keep it if this device runs out of space.
backup-kept-unknown = The browser does not say whether it keeps it if this device runs out of space.
