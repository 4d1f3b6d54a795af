# An exercise: the letter to every vendor, and closing with a snapshot.

exercise-letter-heading = Ask all the same
exercise-letter-lead = One letter, with the same questions under the same numbers, to every vendor. It asks whatever came up for any of the products.
exercise-letter-sends-nothing-heading = Equal Say sends nothing itself
exercise-letter-sends-nothing = Copy the letter or save it as a file, and send it in your own way.
exercise-letter-no-quotes = It says nothing of what was found of any product: no answer, no reason, no quote. In words that you change, name no product and no vendor: every vendor reads them.
exercise-letter-private = Reviews by care workers, people who draw on care and family carers make no question here: what is asked could tell who answered.
exercise-letter-empty-heading = Nothing has to be asked
exercise-letter-empty = A question comes in here when a comparable review answers it “not enough information”, “partly” or “no”, or “yes” with only the vendor’s word behind it.
exercise-letter-came-up = It came up for: { $products }
exercise-letter-came-up-none = It does not come up any more
exercise-letter-address = Addressed to
exercise-letter-address-all = Nobody by name
exercise-letter-address-one = { $product } ({ $vendor })
exercise-letter-title = Questions to vendors
exercise-letter-reference = Reference
exercise-letter-opening =
    We are looking at several products with a checklist about co-production and ethics in care technology. We could not find enough about some of its questions, so we ask every vendor the same.

    Please answer by number. What helps most is something we can check: a document, a date, a name of a group, or a page to read. “Not yet” and “we do not know” are answers too.
exercise-letter-same = The same questions, under the same numbers, go to every vendor that we look at in this exercise.
exercise-letter-file-kind = questions-to-vendors
exercise-letter-preview = The letter
exercise-letter-preview-sent = The letter as it went out
exercise-letter-sending = Sent to each vendor
exercise-letter-sending-hint = Say when you sent it. From the first time on, its words and numbers stay as they are, so that the vendors’ answers fit them.
exercise-letter-sent-mark = I sent it
exercise-letter-sent-mark-named = I sent it: { $product }
exercise-letter-sent-day = I sent it on
exercise-letter-sent-correct = It was sent on
exercise-letter-day-named = { $label }: { $product }
exercise-letter-sent-on = Sent on { $date }
exercise-letter-not-sent-yet = Not sent yet
exercise-letter-not-sent = It was not sent after all
exercise-letter-not-sent-named = It was not sent after all: { $product }
exercise-letter-replies = What a vendor replies is kept in the letter of that product’s own review. Say there on which day it was sent: then each question has a place for its reply.
exercise-letter-since = Not in the letter that went out
exercise-letter-since-hint = These came up since. They have no number, as the letter keeps its own.
exercise-letter-left-out = Left out of the letter
exercise-letter-to-exercise = Back to the exercise
exercise-letter-read-only = The exercise is closed, so its letter stays as it is.

# Saving.
exercise-saving = Saving…
exercise-saved = All saved
exercise-not-saved = Not saved
exercise-try-again = Try again
exercise-closed-elsewhere = Another window closed this exercise. What you changed since is not saved. Open the exercise again to save it.

# Closing.
exercise-close = Close with a snapshot
exercise-close-heading = Close this exercise?
exercise-close-what = It becomes read-only. A snapshot of everything in it is saved in your downloads as a JSON Lines file (.jsonl): products, the reviews that can be compared, every answer, note and piece of evidence, without the pixels of pictures.
exercise-close-again = You can open it again at any time. What changes then is of the next version, and this snapshot stays as it is.
exercise-close-private = It holds what reviewers wrote. Keep the file where only those who may read it can.
exercise-close-confirm = Close and save the snapshot
exercise-close-not-now = Not now
exercise-close-working =
    { $reviews ->
        [0] Taking the snapshot…
        [one] Taking the snapshot: one review…
       *[other] Taking the snapshot: { $reviews } reviews…
    }
exercise-reopen = Open again
exercise-reopen-working = Opening…
exercise-snapshots-heading = Snapshots
exercise-snapshots-none = None yet. Closing the exercise takes one.
exercise-snapshots-caption = Snapshots of this exercise, the oldest first
exercise-snapshots-version = Version
exercise-snapshots-taken = Taken
exercise-snapshots-file = File
exercise-snapshots-sha = SHA-256 of the file
exercise-snapshots-actions = Actions
exercise-snapshots-explained = The SHA-256 is a fingerprint of the file: change one character of the file and it is another. Write it down with the decision, where others can see it. Whoever has the file can work it out again, here under “Check a file” or with any other program, and so see that the file is unchanged. It does not prove when the file was made, nor that what it says is true.
exercise-snapshots-not-kept = Too long to be kept here: the file you saved is the only one.
exercise-snapshots-save = Save again
exercise-snapshots-save-named = Save again: version { $version }
exercise-snapshots-reading = Reading the snapshot…
exercise-closing-closed = Closed. The snapshot is in your downloads as { $name }.
exercise-closing-given = Saved in your downloads as { $name }. It is the same file, byte for byte.
exercise-closing-reopened = Open again. What changes from now on is of the next version.
exercise-closing-not-saved = The snapshot was taken, but the browser did not save the file { $name }. Save it again before you leave this page. ({ $detail })
exercise-closing-changed = Something changed while the snapshot was being taken, so nothing was closed. Look again, and close once more.
exercise-closing-too-many = This exercise has as many snapshots as it can hold. Begin a new exercise to go on.
exercise-closing-damaged = What is kept here of version { $version } does not fit its SHA-256 any more, so it is not handed over. Use the file you saved when it was closed.
exercise-closing-failed = That did not work. Nothing was closed or changed.
