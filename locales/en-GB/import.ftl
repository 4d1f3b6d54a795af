# Bringing files in.
import-heading = Bring in files
import-lead = Bring in reviews, exercises or a whole backup that Equal Say exported. You see what each file would do before anything is changed. What is here stays, unless you choose otherwise question by question, and you can take all of it back.
import-choose = Choose files
import-choose-hint = Files that end in .json or .jsonl, and backups that end in .zip or .age: as many as you like. You can also drop files or a folder anywhere on this page.
import-choose-folder = Choose a folder
import-choose-folder-hint = Every file in it that ends in .json, .jsonl, .zip or .age is read, also in folders inside it: at most 2,000 files, 8 folders deep.
import-files =
    { $count ->
        [one] 1 file
       *[other] { $count } files
    }
import-stop = Stop
import-stop-named = Stop reading { $name }
import-drop = Take off the list
import-drop-named = Take off the list: { $name }
import-waiting = Waiting for the file before it.
import-reading = Reading: { $percent }%
import-reading-name = Reading { $name }
import-bringing-in = Bringing everything in. Keep this page open…
import-nothing-new = Everything this file could add is here already. There is nothing to bring in.
import-checking = Checking it…
import-read = It was read, and is sound.
import-planning = Comparing the files with what is here…
import-plan-failed = What the files would do could not be worked out
import-plan-again = Try again
import-nothing-at-all = There is nothing to bring in: everything these files could add is here already.
import-nothing-chosen = Nothing is chosen yet: what is here stays. To bring in a file’s answer, choose it in the questions above.
import-confirm =
    { $count ->
        [one] Bring in what is new
       *[other] Bring in what is new from { $count } files
    }
import-confirm-hint = All of it is brought in at once, or none of it.
import-more-files =
    { $count ->
        [one] Show 1 more file
       *[other] Show { $count } more files
    }
import-see = See your reviews
import-clear = Clear the list
import-stop-all = Stop, and clear the list
import-read-of = Read: { $read } of { $of } files
import-done = Brought in
import-done-hint =
    { $count ->
        [one] This is what was done with 1 file.
       *[other] This is what was done with { $count } files.
    }
import-done-taken =
    { $count ->
        [one] For 1 question the file’s answer took the place of the one here, as you chose.
       *[other] For { $count } questions the files’ answers took the place of those here, as you chose.
    }
import-undo = Take it back
import-undo-hint = Everything that was brought in goes again, and what was changed is as it was before. You can do this until you close this page.
import-undoing = Taking it back…
import-undone = Taken back
import-undone-hint = Everything here is as it was before.
import-undo-failed = It was not taken back
import-undo-refused = Something of it was changed after it was brought in, here or in another window. Taking it back would lose that change, so nothing was taken back. You can put single reviews in the bin instead.
import-failed = Nothing was brought in
import-failed-hint = Nothing was changed here. Your choices are kept: you can try again.
import-refused = This file cannot be brought in
import-refused-unchanged = Nothing was changed.
import-news-reading = Reading files
import-news-done = The files were brought in.
import-news-undone = What was brought in was taken back.
import-news-result = Files ready to bring in: { $ready }. Locked: { $locked }. Not possible: { $refused }.

# Files that were not read
import-left-out =
    { $count ->
        [one] 1 file was not read
       *[other] { $count } files were not read
    }
import-left-out-which = Which, and why
import-left-out-kind = its name does not end in .json, .jsonl, .zip or .age
import-left-out-too-deep = it lies in more than 8 folders
import-left-out-too-many = more files than are read at once; bring in the others afterwards
import-left-out-unreadable = the browser could not open it
import-left-out-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }

# Locked files
import-locked = This file is locked with a passphrase
import-locked-passphrase = Passphrase
import-locked-passphrase-of = Passphrase of { $name }
import-locked-open = Open
import-locked-open-named = Open { $name }
import-locked-wrong = This passphrase does not open it. Capital letters and blanks count.
import-locked-empty = Type the passphrase first.
import-locked-hint = It stays in this browser and is not kept.

# Questions answered otherwise here and in a file
settle-heading = Answered differently here and in the files
settle-lead =
    { $count ->
        [one] 1 question has another answer here than in a file. What is here stays unless you choose the file’s.
       *[other] { $count } questions have other answers here than in the files. What is here stays unless you choose the file’s.
    }
settle-review =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
settle-who = Review in the file: { $role }, begun { $day }.
settle-state = From the file: { $taken } of { $count }
settle-keep-all = Keep all that is here
settle-keep-all-of = Keep all that is here: { $name }
settle-take-all = Take all from the file
settle-take-all-of = Take all from the file: { $name }
settle-which = { $id } { $question }: which answer stays?
settle-keep = Keep what is here
settle-take = Take the file’s
settle-here = Here
settle-here-or-earlier = Here, or in a file before it
settle-in-file = In the file
settle-several = More than one file answers this differently. Shown is the last one’s, and that is what is taken.
settle-declined = Not answered: the question was declined.
settle-differs = differs
settle-value = Answer
settle-reason = Reason
settle-note = Note
settle-helper-note = Helper’s note
settle-strength = How strong the evidence is
settle-strength-0 = none
settle-strength-1 = claimed
settle-strength-2 = shown
settle-strength-3 = checked
settle-strength-none = not judged
settle-lived = From using it or living with it
settle-lived-yes = yes
settle-lived-no = no
settle-when = Answered
settle-empty = nothing
settle-more =
    { $count ->
        [one] Show 1 more review
       *[other] Show { $count } more reviews
    }
settle-more-questions =
    { $count ->
        [one] Show 1 more question
       *[other] Show { $count } more questions
    }

plan-reviews-new =
    { $count ->
        [one] 1 review is new
       *[other] { $count } reviews are new
    }
plan-reviews-same =
    { $count ->
        [one] 1 review is here already, the same
       *[other] { $count } reviews are here already, the same
    }
plan-reviews-merged =
    { $count ->
        [one] 1 review here is added to
       *[other] { $count } reviews here are added to
    }
plan-reviews-conflict =
    { $count ->
        [one] 1 review is different here
       *[other] { $count } reviews are different here
    }
plan-answers-new =
    { $count ->
        [one] 1 answer is added to reviews that are here
       *[other] { $count } answers are added to reviews that are here
    }
plan-evidence-new =
    { $count ->
        [one] { $count } new piece of evidence, for reviews that are here
       *[other] { $count } new pieces of evidence, for reviews that are here
    }
plan-without-pixels =
    { $count ->
        [one] 1 picture is only named in this file, which does not hold the picture itself. It is left out; if it is here already, it stays.
       *[other] { $count } pictures are only named in this file, which does not hold the pictures themselves. They are left out; those that are here already stay.
    }
plan-products-new =
    { $count ->
        [one] 1 product is new
       *[other] { $count } products are new
    }
plan-products-merged =
    { $count ->
        [one] 1 product here gets more web pages or details
       *[other] { $count } products here get more web pages or details
    }
plan-products-conflict =
    { $count ->
        [one] 1 product is described differently here
       *[other] { $count } products are described differently here
    }
plan-in-bin =
    { $count ->
        [one] 1 of these reviews is in the bin, and stays there
       *[other] { $count } of these reviews are in the bin, and stay there
    }
plan-differing =
    { $count ->
        [one] What differs: 1 record
       *[other] What differs: { $count } records
    }
plan-differing-hint = What is here stays as it is. Answers can be chosen question by question; nothing else of it is brought in.
plan-differing-done = What was here stayed as it was, but for answers you chose from the file.
plan-names =
    { $count ->
        [one] What is in the file: 1 record
       *[other] What is in the file: { $count } records
    }
plan-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
plan-fate-review-new = review, new
plan-fate-review-same = review, here already
plan-fate-review-merged =
    { $answers ->
        [0] review, its history is added to
        [one] review, 1 answer is added
       *[other] review, { $answers } answers are added
    }
plan-fate-review-evidence =
    { $count ->
        [one] review, 1 piece of evidence is added
       *[other] review, { $count } pieces of evidence are added
    }
plan-fate-review-conflict =
    { $answers ->
        [0] review, different here
        [one] review, different here; 1 answer is added
       *[other] review, different here; { $answers } answers are added
    }
plan-meetings-new =
    { $count ->
        [one] 1 meeting is new
       *[other] { $count } meetings are new
    }
plan-meetings-merged =
    { $count ->
        [one] 1 meeting here is added to
       *[other] { $count } meetings here are added to
    }
plan-meetings-conflict =
    { $count ->
        [one] 1 meeting is different here
       *[other] { $count } meetings are different here
    }
plan-exercises-new =
    { $count ->
        [one] 1 exercise is new
       *[other] { $count } exercises are new
    }
plan-exercises-merged =
    { $count ->
        [one] 1 exercise gets something new
       *[other] { $count } exercises get something new
    }
plan-exercises-conflict =
    { $count ->
        [one] 1 exercise is different here
       *[other] { $count } exercises are different here
    }
plan-fate-exercise-new = exercise, new
plan-fate-exercise-same = exercise, here already
plan-fate-exercise-merged = exercise, something is added
plan-fate-exercise-conflict = exercise, different here
plan-checklists-new =
    { $count ->
        [one] 1 checklist is new
       *[other] { $count } checklists are new
    }
plan-fate-meeting-new = meeting, new
plan-fate-meeting-same = meeting, here already
plan-fate-meeting-merged =
    { $answers ->
        [one] meeting, what it said on 1 question is added
       *[other] meeting, what it said on { $answers } questions is added
    }
plan-fate-meeting-conflict =
    { $answers ->
        [0] meeting, different here
        [one] meeting, different here; what it said on 1 question is added
       *[other] meeting, different here; what it said on { $answers } questions is added
    }
plan-fate-checklist-new = checklist, new
plan-fate-checklist-same = checklist, here already
plan-fate-checklist-merged = checklist, here already
plan-fate-checklist-conflict = checklist, different here
plan-fate-product-new = product, new
plan-fate-product-same = product, here already
plan-fate-product-merged = product, web pages or details are added
plan-fate-product-conflict = product, described differently here
plan-conflict-question = { $id } { $question }: the answer here stays
plan-conflict-question-open = { $id } { $question }: you choose below which answer stays
plan-conflict-field-name = The product's name
plan-conflict-field-vendor = The vendor
plan-conflict-field-version = The product's version
plan-conflict-field-useTypes = What the product does
plan-conflict-field-facts = Whether it uses AI, touches care, or records
plan-conflict-field-title = Its title
plan-conflict-field-depth = How much of the checklist is asked
plan-conflict-field-reviewer = Who the reviewer is
plan-conflict-field-putBack = Questions that were put back
plan-conflict-field-declined = Questions the reviewer did not want to answer
plan-conflict-field-ladder = Who led it, or a level of the ladder set by hand
plan-conflict-field-oneThing = What one thing should change
plan-conflict-field-letter = The letter to the vendor, or its replies
plan-conflict-field-evidence = Some of its evidence
plan-conflict-field-meeting = The meeting it is a voice of
plan-conflict-field-heldOn = When the meeting was held
plan-conflict-field-people = How many people were there
plan-conflict-field-voices = The voices of the meeting
plan-conflict-field-checklist = The checklist is another one, so that none of its answers can be added
plan-conflict-field-product = The review is of another product, so that none of its answers can be added
plan-conflict-field-nextReview = When it is to be looked at again
plan-conflict-field-report = What was added for its report
plan-conflict-field-merged = Whether it was made one with another product
plan-conflict-field-follows = Which earlier review it follows
plan-conflict-exercise-name = The exercise’s name
plan-conflict-exercise-purpose = What it is for
plan-conflict-exercise-reference = Its reference
plan-conflict-exercise-stage = Where in buying it stands
plan-conflict-exercise-checklist = Its checklist
plan-conflict-exercise-depth = How much of the checklist is asked
plan-conflict-exercise-products = Its products
plan-conflict-exercise-dates = Its due dates
plan-conflict-exercise-letter = The letter to all vendors
plan-conflict-exercise-closed = Whether it is closed
plan-conflict-exercise-snapshots = Its snapshots

# Why a file is refused
place-line = line { $line }
too-large = The file has { $size }, and a file of this kind may have at most { $limit }.
too-large-advice = A .json file holds a few reviews. To move many reviews, use Export everything on the other computer: it makes a .jsonl file, which may be much larger.
too-large-advice-lines = On the other computer, export the products one by one.
too-new = The file was made by a newer Equal Say (file format { $version }).
too-new-advice = Update Equal Say in this browser, then bring the file in again.
not-ours-empty = The file is empty.
not-ours-spreadsheet = The file is a spreadsheet.
not-ours-zip = The file is a packed archive (such as .zip).
not-ours-pdf = The file is a PDF.
not-ours-picture = The file is a picture.
not-ours-web-page = The file is a web page.
not-ours-our-csv = The file is a .csv of answers that Equal Say exported for spreadsheets.
not-ours-other-csv = The file is a table (.csv) from another program.
not-ours-other-json = The file is JSON from another program.
not-ours-broken-json = The file begins like JSON, but breaks off or has mistakes in it, and nothing shows that Equal Say made it.
not-ours-utf-16 = The file is text in a form (UTF-16) that Equal Say does not use. Another program may have saved it anew.
not-ours-other-text = The file is text that Equal Say did not write.
not-ours-binary = The file is not one that Equal Say makes.
not-ours-advice = Choose a file that was exported from Equal Say: .json, .jsonl, or a backup (.zip or .age).
not-ours-csv-advice = A .csv cannot be brought in again. Export the same reviews “to keep, or to move to another computer”, and bring in that file.
damaged-not-utf-8 = The file is Equal Say's, but some of its letters are damaged. Another program may have saved it anew.
damaged-cut-short = The file is Equal Say's, but ends in the middle. It may not have been copied or downloaded whole.
damaged-not-json = The file is Equal Say's, but part of it has been damaged or changed by hand.
damaged-line-too-long = The file is Equal Say's, but one of its lines is far too long.
damaged-no-end = The file is Equal Say's, but its end is missing. It may not have been copied or downloaded whole.
damaged-wrong-counts = The file is Equal Say's, but records are missing from it, or were added to it.
damaged-after-end = The file is Equal Say's, but something was added at its end.
damaged-second-header = The file seems to be two files put together.
damaged-advice = Copy or export the file again, and do not change it in between.
invalid-shape = The file is Equal Say's, but one of its values is not one that Equal Say knows.
invalid-duplicate = The file is Equal Say's, but holds the same record twice.
invalid-no-product = The file is Equal Say's, but a review's product is missing from it.
invalid-no-assessment = The file is Equal Say's, but a review is missing from it whose history or evidence it holds.
invalid-changed-checklist = The file holds a checklist that puts other words or rules under questions of Equal Say’s.
invalid-other-product = The file is Equal Say’s, but evidence in it is of another product than its review.
invalid-no-pixels = The file is Equal Say’s, but a picture is missing from it.
invalid-no-picture = The file is Equal Say’s, but holds a picture that belongs to no evidence.
invalid-wrong-picture = The file holds a picture that is not the one it says it is.
invalid-wrong-quote = The file holds a quote whose words are not those that were kept.
invalid-no-exercise = The file is Equal Say’s, but an exercise is missing from it whose snapshot it holds.
invalid-wrong-snapshot = The file holds a snapshot of an exercise that is not the one it says it is.
invalid-wrong-question = The file is Equal Say's, but an answer stands under another question.
invalid-wrong-checklist = The file holds a checklist that is not the one it says it is.
invalid-too-many = The file holds more records than Equal Say can take in at once.
invalid-too-deep = The file is not built as Equal Say builds its files.
invalid-forbidden-key = The file holds names that could harm a program. Equal Say never writes them.
invalid-wrong-kind = The file does not hold what it says it holds: one review, one product, one exercise, or chosen reviews.
invalid-advice = It may have been changed by hand or by another program. Export it again, and bring in the file as it is.
unreadable = The browser could not read this file. It may be a folder, or was moved or deleted, or is open in another program.
unreadable-advice = Check that the file is still there, then choose it again.
