# What is kept up of a product beside its reviews, and the history of a review's answers.

care-conflict = This product was changed in another window meanwhile. It is shown as it stands now: please try again.
care-refused-same = A product cannot be merged into itself.
care-refused-merged-already = It is merged into another product already.
care-refused-not-merged = It is not merged into anything, so there is nothing to take apart.
care-refused-target-gone = The product it was merged into is no longer here.
care-refused-too-many-pages = Together they have more pages than one product can keep.
care-saved-next-review = Saved.
care-saved-unmerged = Taken apart: each has its own reviews again.
care-next-heading = Look at it again
care-next-on = To be reviewed again on { $day }.
care-next-none = No day is set for the next review.
care-next-day = Day of the next review
care-next-save = Set this day
care-next-remove = Set no day
care-ways-heading = Review again, and history
care-ways-hint = Reviewing again starts a new review. The earlier answers stand beside the questions, and none is copied.
care-review-name = { $role }, { $day }
care-again = Review again
care-begun = This is a new review, and nothing is answered in it yet.
care-begun-undo = Undo: do not begin it
care-in-bin = This product is in the bin. It can be restored from there.
care-history = History of answers
care-replies-heading = What the vendor replied
care-asked-on =
    { $asked ->
        [one] One question was sent on { $day }.
       *[other] { $asked } questions were sent on { $day }.
    }
care-replied =
    { $count ->
        [0] No reply is written down yet.
        [one] One has a reply.
       *[other] { $count } have a reply.
    }
care-merged-heading = Merged into this product
care-merged-hint = What was theirs is shown here. Taking one out gives it back its own reviews and pages.
care-take-out = Take out again
care-take-out-of = Take { $product } out again
care-report = Report for the file
care-pages-heading = Its web pages
care-pages-none = No web page of it is kept.
care-pages-more =
    { $count ->
        [one] 1 more web page
       *[other] { $count } more web pages
    }
care-pages-tab = (opens a new tab)
care-timeline = What happened when
care-timeline-table = What happened, day by day
care-days-months = Of care workers, people who draw on care and family carers only the month is shown: its mark stands on the first day of it.
care-days-no-quotes = The quotes could not be read, so those that are gone from their pages are missing here.
care-day-review = { $name }: begun
care-day-meeting = Meeting of { $people }
care-day-asked =
    { $asked ->
        [one] One question sent to the vendor
       *[other] { $asked } questions sent to the vendor
    }
care-day-asked-of-all =
    { $asked ->
        [one] One question sent to all vendors, in the exercise { $exercise }
       *[other] { $asked } questions sent to all vendors, in the exercise { $exercise }
    }
care-day-reply =
    { $count ->
        [one] A reply to one question from the vendor
       *[other] Replies to { $count } questions from the vendor
    }
care-day-gone =
    { $count ->
        [one] A quote was looked for and is gone from its page
       *[other] { $count } quotes were looked for and are gone from their pages
    }
care-day-next-review = To be reviewed again
history-heading = History of answers
history-failed = The history cannot be shown
history-hint = Every visit to a question that changed its answer, the latest first. The log never holds notes, only that they changed; for care workers, people who draw on care and family carers it holds no words at all, and only the month is shown.
history-empty = No answer was given or changed in this review yet.
history-question = Changes to
history-every-question = Every question
history-more =
    { $count ->
       *[other] Show all { $count } changes
    }
history-value = Answer:
history-strength = Evidence:
history-strength-none = not judged
history-strength-0 = none
history-strength-1 = claimed
history-strength-2 = shown
history-strength-3 = checked
history-reason = Reason:
history-lived-on = Said to be from own experience
history-lived-off = No longer said to be from own experience
history-note-changed = The note was changed
history-note-gone = The note was taken away
history-no-answer = no answer
history-was = was:
history-now = now:
