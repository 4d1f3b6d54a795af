# "Check a file": is this the file whose hash was printed?

check-file-heading = Check a file
check-file-lead = A report prints the SHA-256 of its data file, and an exercise shows that of each snapshot. Choose such a file here to work its SHA-256 out again. The file stays on this computer.
check-file-pasted = The SHA-256 that was printed
check-file-pasted-hint = Spaces and capitals do not matter. It has 64 letters and digits. A report has all of it on its first page, and its start at the foot of the others.
check-file-choose = File
check-file-drop = Or drop a file here.
check-file-working = Working it out…
check-file-unreadable = This file cannot be read. It may have been moved. Choose it again.
check-file-too-large = This file is larger than { $limit }. Use a program such as sha256sum for it.
check-file-hash = SHA-256 of this file:
check-file-compare = Paste a printed SHA-256 above to compare.
check-file-no-hash = What you pasted is no SHA-256: it has 64 letters from a to f and digits.
check-file-same = The same file
check-file-same-hint = This file is, byte for byte, the one whose SHA-256 you pasted.
check-file-other = Not the same file
check-file-other-hint = This file is not the one whose SHA-256 you pasted. A single letter changed, or a file saved again by another program, is enough. Data that was changed and exported again has another SHA-256 too. If you chose a report (.html, .docx or .pdf), choose its data file (.json) instead: what a report prints is the SHA-256 of that.
check-file-report = This is a report
check-file-printed = It prints this SHA-256 of its data file:
check-file-printed-hint = It is the hash of the data file (.json), not of this report: nothing here shows whether the report was changed since. To check the data file, compare with this hash and choose the data file.
check-file-use-printed = Compare with this hash
check-file-proves = What this proves
check-file-proves-same = The same SHA-256 shows that two files are the same, byte for byte.
check-file-proves-other = Another SHA-256 shows that they differ. It does not show where.
check-file-proves-not-date = It does not prove a date. Somebody could have made both the file and its hash today. A date needs a witness, such as an e-mail with the hash, sent on the day.
check-file-proves-not-who = It does not prove who made the file.
check-file-proves-not-true = It does not prove that what stands in the file is true.
