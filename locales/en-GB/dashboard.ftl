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
product-meetings = Pages of the meetings
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
