# The dashboard: all reviews, the bin, exports and imports.

# Frame
skip-to-main = Skip to main content
nav-name = Main
nav-reviews = Reviews
nav-bin = Bin
nav-import = Bring in files
nav-welcome = Who you are
nav-together = Review together
nav-paper = Print a blank form
nav-typing = Type in paper sheets
nav-checklist = Checklist
nav-languages = Languages
nav-privacy = Privacy
nav-about = About
window-title = { $screen } · { app-name }
screen-reviews = Reviews
screen-bin = Bin
screen-import = Bring in files
screen-review = Review
screen-start = Start a review
screen-welcome = Welcome
screen-unknown = Page not found
screen-product = Product
screen-evidence = Evidence
screen-picture = Picture
screen-meeting = Review together
screen-together = Review together
screen-paper = Blank form
screen-typing = Paper sheets
screen-checklist = Checklist
screen-languages = Languages
screen-privacy = Privacy
screen-about = About
unknown-heading = Page not found
unknown-lead = There is no page of Equal Say at this address. The link may be old, or part of it may be missing.
unknown-back = Go to your reviews
drop-here = Drop files here to look at what is in them. Nothing is brought in until you say so.

# List
reviews-heading = Reviews
bin-heading = Bin
bin-lead = Reviews you deleted stay here until you restore them or remove them for good.
start-review = Start a review
import-link = Bring in files
export-all = Export everything
list-failed = Your reviews could not be read
list-try-again = Try again
list-loading = Loading your reviews…
failure-detail = Details for a bug report

filters-name = Find and sort reviews
filter-text = Find by product, vendor or title
filter-role = Reviewer
filter-role-any = Anybody
filter-progress = Progress
filter-progress-any = Any
filter-progress-not-started = Not started
filter-progress-in-progress = In progress
filter-progress-all-answered = All answered
sort = Sort by
sort-last-changed = Last changed
sort-product = Product
sort-vendor = Vendor
sort-started = Date started
filters-clear = Clear filters

results-all =
    { $total ->
        [0] No reviews
        [one] 1 review
       *[other] { $total } reviews
    }
results-range = Reviews { $from } to { $to } of { $total }
results-none-yet = No reviews yet
nothing-found = No review matches what you are looking for. Try fewer words, or look at all reviews.
nothing-found-clear = Clear filters and show all
bin-empty = The bin is empty.

table-caption = Reviews
table-caption-bin = Reviews in the bin
column-product = Product
column-review = Review
column-who = Reviewer
column-depth = Length
column-progress = Progress
column-changed = Last changed
column-deleted = Deleted
column-actions = Actions
vendor-unknown = Vendor not named
new-review = New review
new-review-of = New review of { $product }
review-untitled = { $role }, { $date }
imported = From a file
knows-uses-it = Uses it, or lives with it
knows-has-seen-it = Has seen it working
knows-read-about-it = Has only read about it
progress = { $answered } of { $asked } answered
row-name = { $product }: { $review }
continue = Continue
continue-named = Continue review of { $name }
rename = Rename
rename-named = Rename review of { $name }
export = Export…
export-named = Export… review of { $name }
delete = Delete
delete-named = Delete review of { $name }
restore = Restore
restore-named = Restore review of { $name }
remove = Remove for good
remove-named = Remove for good: review of { $name }

pages-name = Pages of reviews
pages-previous = Previous
pages-next = Next
pages-page = Page { $page }

# Empty
empty-heading = Your first review
empty-lead = Equal Say lays a checklist over a vendor's page, so that you can answer it while you read what they say.
empty-step-page = Open the page of a care technology product in this browser.
empty-step-button = Click the Equal Say button beside the address bar. If you do not see it, look under the puzzle piece.
empty-step-keys = Or press Alt+Shift+E (on a Mac, Option+Shift+E).
empty-step-answer = Answer one question after another. Each answer is saved as you give it, and the review appears here.
empty-other = Other ways to begin
empty-type = Type a product's name
empty-type-hint = For a product you know, without its web page.
empty-import = Bring in a file
empty-import-hint = Reviews exported from Equal Say, on this or another computer.

# Safety
safety-heading = Where your reviews are
safety-device = Everything stays on this device until you export it. Equal Say sends nothing anywhere. Uninstalling it, or clearing this browser's data, deletes everything.
safety-kept = The browser has promised not to clear your reviews by itself.
safety-not-kept = The browser has not promised to keep your reviews if this device runs out of space. Export them now and then.
safety-kept-unknown = The browser does not say whether it keeps your reviews if this device runs out of space. Export them now and then.
safety-used = Space used: { $size }.
checklist-line = The checklist: { $status }

# Rename
rename-heading = Rename
rename-title = Title of this review
rename-title-hint = Leave it empty to call it by reviewer and date.
rename-product = Product's name
rename-product-hint = Changes it for every review of this product.
rename-product-missing = Enter the product's name
rename-vendor = Vendor's name
save = Save
rename-saving = Saving…
rename-failed-review = The title was not saved
rename-failed-product = The product's names were not saved
rename-conflict-heading = The product was changed in another window
rename-conflict = It is now called { $name }, vendor: { $vendor }. Save again to use the names below instead.

# Delete
report-binned = Moved to the bin: { $name }
report-restored = Restored: { $name }
report-renamed = Names saved.
report-removed = Removed for good: { $name }
remove-heading = Remove this review for good?
remove-what = You are about to remove:
remove-lost =
    { $answered ->
        [0] It has no answers yet. Its history goes with it.
        [one] Its 1 answer, with its note and its history, is lost.
       *[other] Its { $answered } answers, with their notes and their history, are lost.
    } If it is the only review of this product, what you wrote about the product is lost too.
remove-advice = Nobody can bring it back, not even from the bin. If you may need it, restore it and export it first.
remove-keep = Keep it in the bin
remove-confirm = Remove for good
remove-failed = The review was not removed

# Export
export-heading = Export
export-all-heading = Export everything
export-what = What to export
export-what-review = This review
export-what-product = Every review of this product
export-purpose = What the file is for
export-keep = To keep, or to move to another computer
export-keep-hint = A { $ending } file that Equal Say can bring in again, with everything in it.
export-table = To open in Excel or another spreadsheet
export-table-hint = A .csv file with one row for each answer. It cannot be brought in again.
export-table-hint-all = A .csv file with one row for each answer, without the reviews in the bin. It cannot be brought in again.
export-program = Spreadsheet program
export-excel = Made for Excel
export-excel-hint = Lets Excel show letters such as é and ŵ. Untick it if another program shows odd signs at the start of the file.
export-privacy = The file holds your notes as you wrote them. Look through it before you pass it on.
export-start = Export
export-working = Writing the file…
export-working-of = Writing the file: { $written } of { $expected } reviews
export-stop = Stop
export-done = The file is in your downloads
export-done-file =
    { $reviews ->
        [0] No reviews are in it. Its name is
        [one] 1 review is in it. Its name is
       *[other] { $reviews } reviews are in it. Its name is
    }
export-too-large-for-json = As a .json it would have { $size }, more than the { $limit } that such a file may have. So it was saved as a .jsonl, which can be brought in just the same.
export-cancelled = Stopped. No file was saved.
export-failed = The file could not be made
file-kind-review = review
file-kind-product = product
file-kind-answers = answers
file-kind-all = all-reviews
file-kind-all-answers = all-answers

# Headings of the spreadsheet's columns
csv-product = Product
csv-vendor = Vendor
csv-helper = Somebody helped
csv-helperNote = What the helper adds
csv-vendorReply = The vendor's reply
csv-vendorReplyOn = Reply received on
csv-productVersion = Product version
csv-page = Page
csv-productId = Product id
csv-reviewId = Review id
csv-reviewTitle = Review title
csv-role = Role code
csv-reviewerLived = How the reviewer knows it
csv-depth = Depth
csv-checklist = Checklist
csv-checklistVersion = Checklist version
csv-checklistLanguage = Checklist language
csv-checklistHash = Checklist fingerprint
csv-questionId = Question id
csv-theme = Theme
csv-mustHave = Must-have
csv-question = Question
csv-wordingFor = Wording for
csv-wordingLanguage = Wording language
csv-answer = Answer code
csv-answerInWords = Answer
csv-reason = Reason it does not apply
csv-note = Note
csv-strength = Strength of evidence
csv-answerLived = From lived experience
csv-evidence = Evidence
csv-evidence-typed = typed by hand
csv-evidence-finder = offered by the finder
csv-evidence-undescribed = not described
csv-evidence-changed = in other words when last looked for
csv-evidence-gone = not on its page when last looked for
csv-revision = Revision
csv-answeredAt = Answered at (UTC)

# Import
import-heading = Bring in files
import-lead = Bring in reviews that were exported from Equal Say. You see what each file would do before anything is changed, and what is here is never overwritten.
import-choose = Choose files
import-choose-hint = Files that end in .json or .jsonl. You can also drop them anywhere on this page.
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
import-comparing = Comparing it with what is here…
import-bringing-in = Bringing it in…
import-nothing-new = Everything this file could add is here already. There is nothing to bring in.
import-confirm =
    { $count ->
        [one] Bring in what is new
       *[other] Bring in what is new from { $count } files
    }
import-see = See your reviews
import-clear = Clear the list
import-done = Brought in
import-done-hint = This is what was done.
import-failed = The file was not brought in
import-refused = This file cannot be brought in
import-refused-unchanged = Nothing was changed.
import-news-reading = Reading files
import-news-bringing-in = Bringing files in
import-news-result = Files ready to bring in: { $ready }. Brought in: { $done }. Not possible: { $refused }.

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
plan-differing-hint = What is here stays as it is. What the file says instead is not brought in.
plan-differing-done = What was here stayed as it was. What the file said instead was not brought in.
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

# Why a file is refused
place-line = line { $line }
too-large = The file has { $size }, and a file of this kind may have at most { $limit }.
too-large-advice = A .json file holds one review or one product. To move many reviews, use Export everything on the other computer: it makes a .jsonl file, which may be much larger.
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
not-ours-advice = Choose a .json or .jsonl file that was exported from Equal Say.
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
invalid-wrong-question = The file is Equal Say's, but an answer stands under another question.
invalid-wrong-checklist = The file holds a checklist that is not the one it says it is.
invalid-too-many = The file holds more records than Equal Say can take in at once.
invalid-too-deep = The file is not built as Equal Say builds its files.
invalid-forbidden-key = The file holds names that could harm a program. Equal Say never writes them.
invalid-wrong-kind = The file says that it holds one review or product, but holds another number of them.
invalid-advice = It may have been changed by hand or by another program. Export it again, and bring in the file as it is.
unreadable = The browser could not read this file. It may be a folder, or was moved or deleted, or is open in another program.
unreadable-advice = Check that the file is still there, then choose it again.

# The store, outside any one action.
store-blocked = Another Equal Say window still uses an older version of the store. Close other Equal Say windows, then reload this page.
store-blocking = Equal Say was updated. Reload this page to go on.
store-terminated = The browser closed Equal Say’s store, as when site data is cleared. Reload this page to see what is there now.
store-damaged = One record could not be read and is left out here. Nothing was deleted. Export everything, and keep the file.

# One product.
product-all = All about this product
product-all-of = All about this product: { $product }
product-heading = Product
product-left-out =
    { $count ->
        [one] One review was made with a checklist that is not known here. It is kept, and not shown. To see it, update Equal Say, or bring in the file of the checklist it was made with.
       *[other] { $count } reviews were made with a checklist that is not known here. They are kept, and not shown. To see them, update Equal Say, or bring in the file of the checklist they were made with.
    }
product-meetings = Meetings
product-meeting-untitled = A meeting
product-meeting-of = held on { $day }, { $people } people
product-agreed-heading = What meetings agreed
product-agreed-hint = Beside the reviews and the hands, and in none of them.
product-add = Add to this
evidence-to-product = What the reviews of this product say
product-evidence = Check all evidence of this product
product-add-review = Start another review
product-add-meeting = Review it together in a meeting
product-add-paper = Print a blank form for it
product-add-typing = Type in sheets that came back on paper

# Meetings there are.
meeting-list = Meetings so far
meeting-list-held = Meeting held on { $day }
meeting-list-of =
    { $people ->
        [one] { $day }, 1 person
       *[other] { $day }, { $people } people
    }
meeting-list-failed = The meetings there are could not be read
meeting-remove-named = Remove for good: { $meeting }, { $product }
meeting-remove-heading = Remove this meeting for good?
meeting-remove-what = This meeting, what it agreed and the hands it counted go for good:
meeting-remove-stays = What each voice said stays among your reviews. If there is no other review or meeting of the product, the product goes too.
meeting-remove-keep = Keep it
meeting-remove-confirm = Remove for good
meeting-remove-failed = The meeting could not be removed
meeting-removed = The meeting was removed for good.

# What Equal Say is and is not.
house-heading = About Equal Say
house-what = Equal Say asks of a care technology: was this made with the people who give and draw on care, is it fair, safe and open, and does it make care better rather than only cheaper?
house-draft-heading = A draft, not yet co-produced
house-draft = This checklist (version { $version }) is a draft made from published sources by researchers and developers. Care workers and people who draw on care have not yet made it with us, so we do not call it co-produced.
house-word = For the same reason Equal Say never takes the word “co-produced” on a vendor’s page as evidence.
house-change-heading = Help change it
house-change = What is missing, wrong or hard to read? You can write your own questions beside ours, put the questions in other words, and save both as files. Give the file to whoever you had Equal Say from: they can pass it on to the people who keep the checklist.
house-change-checklist = Add questions of your own, and save them as a file
house-change-words = Put the words in another language, or in better words, and save them as a sheet
house-change-credit = Changes are to be made together with care workers and people who draw on care, with credit, with pay for their time, and with every change listed in public.
house-not-heading = What it is not
house-not = A review is a record of what reviewers could find and say. It is not a certificate, not legal advice, and not a test of the product. A must-have that is not met is a reason to stop and ask; it does not say that anybody has broken the law.
house-result-heading = Why there is no score
house-result = One number hides a gap in safety behind strength elsewhere. So there is no score, star, letter, rank or badge, here or in any file.
house-ladder-heading = The ladder
house-ladder = The ladder from “doing to” to “doing with” is adapted, with credit, from the ladder of co-production of the National Co-production Advisory Group (NCAG) and Think Local Act Personal (TLAP), and from Sherry Arnstein’s ladder of citizen participation (1969). They did not make or check this one.
house-ladder-link = The ladder of co-production, by NCAG and TLAP (opens their website in a new tab)
house-sources-heading = Where the questions come from
house-sources = Each question names the sources it comes from. A source that we saw only in somebody else’s words is marked “not confirmed”. What we could not check at all is not shown.
house-licence-heading = Using it elsewhere
house-licence = The checklist’s words may be used and changed by anybody who names Equal Say (CC BY 4.0). The program is open too (MIT licence).

# A copy of one's own review, to keep.
copy-heading = What I said about { $product }
copy-day = Saved on { $day }
copy-checklist = Asked with the Equal Say checklist, version { $version }: a draft, not yet co-produced.
copy-not-answered = Not answered
copy-declined = I did not want to answer
copy-reason = My reason:
copy-said = I said:
copy-helper = The helper adds:
copy-one-thing = One thing that should change
copy-closing = This is a record of what one person said. It is not a certificate, legal advice or a test of the product.
