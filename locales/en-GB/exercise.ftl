# An exercise: one decision about several products, its form, and the products side by side.

exercise-list-heading = Exercises
exercise-list-lead = An exercise is a folder for one decision: its products, one checklist, and what was asked of all.
exercise-list-empty-heading = No exercise yet
exercise-list-empty = Begin one to look at several products with the same checklist, at the same depth. It shows side by side only what can be compared, says what is not equal, and writes one letter with the same questions to every vendor. Nothing is ranked.
exercise-list-caption = Exercises, the last changed first
exercise-list-caption-bin = Exercises in the bin
exercise-list-bin-empty = The bin is empty.
exercise-list-failed = The exercises could not be read
exercise-show-bin = Show the bin
exercise-leave-bin = Back to all exercises
exercise-new = New exercise
exercise-column-name = Exercise
exercise-column-stage = Stage
exercise-column-products = Products
exercise-column-due = Due
exercise-column-state = State
exercise-column-actions = Actions
exercise-state-open = Open
exercise-state-closed = Closed on { $date }
exercise-due-reviews = Reviews by { $date }
exercise-due-decision = Decision by { $date }
exercise-due-none = No day set
exercise-bin = Put in the bin
exercise-bin-named = Put in the bin: { $name }
exercise-restore = Take out of the bin
exercise-restore-named = Take out of the bin: { $name }
exercise-remove = Delete for good
exercise-remove-named = Delete for good: { $name }
exercise-remove-heading = Delete this exercise for good?
exercise-remove-what = The exercise, its letter and the snapshots kept here go. Its products and their reviews stay. Files you saved stay where you put them.
exercise-remove-keep = Keep it
exercise-remove-failed = It was not deleted
exercise-said-binned = In the bin now: { $name }
exercise-said-restored = Taken out of the bin: { $name }
exercise-said-removed = Deleted for good: { $name }
exercise-not-done = That did not work

# Stages.
exercise-stage-market-look = Market look
exercise-stage-tender = Tender
exercise-stage-contract-review = Contract review
exercise-stage-market-look-hint = Before tender: what is there, and what to ask.
exercise-stage-tender-hint = Bids are being judged.
exercise-stage-contract-review-hint = A product in use is looked at again.
exercise-tender-heading = At tender stage
exercise-tender = A website is not tender evidence. Score only what the tender documents said would be scored.
exercise-tender-more = Use what is here for clarification questions, put to every bidder alike.

# The form.
exercise-form-new = New exercise
exercise-form-edit = Change this exercise
exercise-form-name = Name
exercise-form-name-hint = Such as “Night sensors for extra care, 2027”.
exercise-form-name-missing = Give the exercise a name
exercise-form-purpose = What is being decided, and for whom?
exercise-form-reference = Procurement or contract reference
exercise-form-reference-hint = It is written in the letter. Leave it empty if there is none.
exercise-form-stage = Where does it stand?
exercise-form-checklist = Checklist
exercise-form-checklist-option = { $name }, version { $version }
exercise-form-checklist-option-language = { $name }, version { $version } ({ $language })
exercise-form-checklist-unknown = A checklist not held here, version { $version }
exercise-form-depth = How much is asked
exercise-form-pinned = Only reviews made with this checklist and at this depth stand side by side.
exercise-form-frozen = The letter has gone out, so the checklist and the depth stay as they are.
exercise-form-dates = Days
exercise-form-reviews-due = Reviews are due on
exercise-form-decision-due = The decision is due on
exercise-form-products = Products
exercise-form-products-none = No product is chosen yet.
exercise-form-products-full = An exercise holds { $most } products at most.
exercise-form-find = Find a product to add
exercise-form-find-hint = By its own name or its vendor’s.
exercise-form-found =
    { $count ->
        [0] No other product has these words.
        [one] One product found.
       *[other] { $count } products found.
    }
exercise-form-found-more = The first { $shown } of { $count } are shown. Give more words.
exercise-form-no-products = There is no product here yet. Begin a review of one first.
exercise-form-add = Add
exercise-form-add-named = Add { $name }
exercise-form-take-out = Take out
exercise-form-take-out-named = Take out { $name }
exercise-form-added = Added: { $name }
exercise-form-taken-out = Taken out: { $name }
exercise-form-gone = A product that is not here any more
exercise-form-begin = Begin the exercise
exercise-form-save = Save
exercise-form-saving = Saving…
exercise-form-back = Back without saving
exercise-form-failed = Not saved
exercise-form-closed-heading = This exercise is closed
exercise-form-closed = Open it again first. What it was when it was closed stays in its snapshot.

# Two windows.
exercise-clash-heading = Another window changed the same
exercise-clash-lead = Nothing of yours is written yet. Choose whose words stand.
exercise-clash-mine = Here: { $text }
exercise-clash-theirs = In the other window: { $text }
exercise-clash-keep-mine = Keep what is here
exercise-clash-take-theirs = Take what the other window has
exercise-clash-empty = (empty)
exercise-part-name = Name
exercise-part-purpose = Purpose
exercise-part-reference = Reference
exercise-part-stage = Stage
exercise-part-checklist = Checklist
exercise-part-depth = How much is asked
exercise-part-productIds = Products
exercise-part-reviewsDueOn = Day the reviews are due
exercise-part-decisionDueOn = Day the decision is due
exercise-part-letter = Letter
exercise-part-letter-changed = changed

# The exercise on screen.
exercise-heading = Exercise
exercise-facts-stage = Stage
exercise-facts-reference = Reference
exercise-facts-purpose = Purpose
exercise-facts-checklist = Checklist
exercise-facts-depth = How much is asked
exercise-facts-due = Due
exercise-product-named = { $name } ({ $what })
exercise-edit = Change
exercise-letter = Ask all the same
exercise-export = Export
exercise-print = Print
exercise-closed-heading = Closed on { $date }
exercise-in-bin = This exercise is in the bin. It can be taken out under “Exercises”, “Show the bin”.
exercise-closed = It is read-only. What changed in its products and reviews since is shown here, and is not in the snapshot.
exercise-no-ranking = Nothing here is ranked, added up or averaged. Products stand in the order in which they were added.
exercise-products-none = No product is in this exercise yet.
exercise-products-one = One product alone has nothing to stand beside. Add another, or read the product’s own page.
exercise-unknown-checklist = The checklist of this exercise (version { $version }) is not held here, so nothing can be compared. Import it, or choose another under “Change”.
exercise-products-gone =
    { $count ->
        [one] One product of this exercise is in the bin or gone, and is not shown.
       *[other] { $count } products of this exercise are in the bin or gone, and are not shown.
    }

# What is not equal.
exercise-parity-heading = What is not equal
exercise-parity-lead = Read this first: a difference below can come from how the products were looked at, not from the products.
exercise-parity-equal = The products were looked at alike in all that is counted here.
exercise-parity-caption = How each product was looked at
exercise-parity-corner = What
exercise-parity-part-reviews = Reviews that stand here
exercise-parity-part-roles = Who made them
exercise-parity-part-lived = How they know it
exercise-parity-part-interests = Links with the vendor declared
exercise-parity-part-apply = Questions that apply
exercise-parity-part-answered = Questions answered
exercise-parity-part-pages = Pages read, kept as evidence
exercise-parity-part-documents = Documents seen
exercise-parity-part-dates = Answered
exercise-parity-none = None
exercise-parity-unknown = Not known: the evidence could not be read
exercise-parity-span = { $least } to { $most }, by review
exercise-parity-times = { $name }: { $count }
exercise-parity-dates = { $first } to { $last }
exercise-parity-says-reviews = They do not have the same number of reviews.
exercise-parity-says-roles = They were not reviewed by the same roles.
exercise-parity-says-lived = The reviewers do not know them in the same ways.
exercise-parity-says-interests = Links with the vendor were declared for some more than for others.
exercise-parity-says-apply = Not the same number of questions apply to each: a count is out of another number.
exercise-parity-says-answered = Not the same number of questions was left without an answer. What has no answer is not known, and is no fault of the product.
exercise-parity-says-pages = Not the same number of pages was read.
exercise-parity-says-documents = Not the same number of documents was seen.
exercise-parity-says-dates = Their latest answers are { $days } days apart. A product may have changed since.

# Side by side.
exercise-side-heading = Side by side
exercise-side-nothing = Nothing can stand side by side yet. At least two products need a review by the same role, with this checklist and at this depth.
exercise-side-role = Reviews by: { $role }
exercise-side-role-hint = All of these were asked the same questions in the same words. Where a product has several reviews, each kind of line is shown with how many reviews it is of.
exercise-side-too-few = Fewer than 5 reviews by this role of at least one product: do not publish these role by role.
exercise-side-no-review = No review by this role
exercise-side-of-reviews = { $text } ({ $count } reviews)
exercise-side-summary = In short
exercise-side-row-reviews = Reviews
exercise-side-row-knows = How they know it
exercise-side-row-links = Links with the vendor
exercise-side-row-must-haves = Must-haves
exercise-side-row-coverage = How much was looked at
exercise-side-row-people = Ladder: people who draw on care
exercise-side-row-workers = Ladder: care workers
exercise-side-links-none = None was declared
exercise-side-links = Declared in { $count } of { $of }
exercise-side-ladder-none = This checklist has no ladder
exercise-side-must-haves = Must-have by must-have
exercise-side-themes = Theme by theme
exercise-side-themes-hint = “At least” counts only yes. “At most” adds all that is partly or not known. A wide range says: we do not know yet.
exercise-side-evidence = What stands behind the answers
exercise-side-evidence-lived = { $lived } of { $of } from lived experience; { $parts }
exercise-side-evidence-none = No yes, partly or no
exercise-side-questions = Question by question
exercise-side-question = Question
exercise-side-looked-at = What
exercise-side-not-counted = Does not apply to this product
exercise-side-show-questions = Show every question

# Where reviews of one product differ.
exercise-findings-heading = Where reviews of one product differ
exercise-findings-none = No question shows roles, or evidence and experience, that differ.
exercise-findings-line = { $label }: { $what }

# Left out.
exercise-left-heading = Not side by side, and why
exercise-left-none = Every review of these products stands side by side.
exercise-left-line =
    { $count ->
        [one] One review by: { $role }
       *[other] { $count } reviews by: { $role }
    }. { $why }
exercise-left-other-checklist = Made with another checklist: { $id }, version { $version }.
exercise-left-other-version = Made with version { $version } of the checklist.
exercise-left-other-words = Made with other words, or in another language, under the same version ({ $language }).
exercise-left-other-depth = Made at another depth: { $depth }.
exercise-left-role-alone = No other product here has a review by this role.
exercise-left-without = No review of it stands side by side.
