# Taking reviews out: the dialog's further purposes, the look at a share copy, and the words in the files.

# What the file is for. (The dialog's other words stand in dashboard.ftl.)
export-purpose-keep = To keep in the procurement file, or to move to another computer
export-purpose-keep-hint = A { $ending } file with everything in it, pictures too. Equal Say can bring it in again, here or on another computer.
export-purpose-excel = To open in Excel
export-purpose-excel-hint = An .xlsx file with sheets for products, answers, must-haves, the ladder, evidence and changes. Up to 100,000 answers; above that you get a .csv file.
export-purpose-table = To open in another spreadsheet, or to do statistics
export-purpose-table-hint = A .csv file: one plain table.
export-purpose-document = To paste in a document
export-purpose-document-hint = An .md file: text with headings and tables, in Markdown. Many editors, wikis and intranets take it.
export-purpose-annotations = To show the evidence in other annotation tools
export-purpose-annotations-hint = A .jsonld file with the evidence alone, as W3C Web Annotations. Pictures are described; their pixels are not in it.
export-purpose-share = To share without exposing anyone
export-purpose-share-hint = A share copy: answers only. No names, no notes, no page addresses, no days. You see every line of it before it is saved.
export-without-bin = Reviews in the bin are left out.
export-not-back = It cannot be brought in again.
export-rows = One row for each
export-rows-answers = Answer
export-rows-answers-hint = With its note, its reason and what it rests on.
export-rows-reviews = Review
export-rows-reviews-hint = With three columns for every question: the answer, how strong its evidence is, and lived experience. No notes.
export-share-naming = In the share copy
export-share-name-product = Say which product it is
export-share-name-product-hint = Adds the product’s name, vendor and version, and the addresses of its pages, as they were typed or found. Leave it out if a name could give somebody away.
export-many-heading =
    { $count ->
        [one] Export 1 review
       *[other] Export { $count } reviews
    }
export-product-heading = Export all of a product
export-exercise-heading = Export an exercise
export-product-hint = With every review of it, but for those in the bin.
export-exercise-hint = With its products, and those of their reviews that were made with its checklist, as fully as it asks: what stands side by side in it. Meetings and reviews in the bin are left out.
export-working-so-far =
    { $written ->
        [one] Writing the file: 1 review so far
       *[other] Writing the file: { $written } reviews so far
    }
export-looking-so-far =
    { $seen ->
        [one] Finding out which columns the table needs: 1 review so far
       *[other] Finding out which columns the table needs: { $seen } reviews so far
    }
export-looking-of = Finding out which columns the table needs: { $seen } of { $expected } reviews
export-too-many-rows = A spreadsheet for Excel holds up to { $limit } rows on this sheet, and there are more. So it was saved as a .csv file with every answer. Excel opens that too, and shows the first 1,048,576 rows of it.
export-too-many-to-share = Nothing was saved. A share copy holds up to { $limit } reviews, so that you can look through all of it. Choose fewer reviews.

# Looking at a share copy before it leaves.
share-look-heading = This is all that will be in the share copy
share-look-lead = Nothing has left this browser. Read every line; if one of them could give somebody away, do not save it.
share-look-review = Review { $number } of { $of }
share-look-previous = Previous review
share-look-next = Next review
share-look-save = Save the share copy
share-look-drop = Do not save it
share-line-product-unnamed = Product: not named
share-line-product = Product: { $name }
share-line-vendor = Vendor: { $name }
share-line-version = Version: { $name }
share-line-page = Page: { $address }
share-line-use-types = What it is used for: { $types }
share-line-use-types-none = What it is used for: not said
share-line-fact-ai = Uses AI: { $value }
share-line-fact-care = Touches somebody’s care: { $value }
share-line-fact-records = Records sound, pictures or movement: { $value }
share-line-role = Reviewer: { $role }
share-line-knows = How the reviewer knows it: { $lived }
share-line-helper = Somebody helped: { $band }
share-line-helper-none = Somebody helped: no
share-line-interest-yes = A link with the vendor was declared. What it is stays here.
share-line-interest-no = No link with the vendor was declared
share-line-depth = Kind of review: { $depth }
share-line-checklist = Checklist: { $id } { $version }, { $language }
share-line-checklist-own = Checklist: { $id } { $version }, { $language }. It does not come with Equal Say, and its name may tell who made it.
share-line-fingerprint = The checklist’s fingerprint: { $hash }
share-line-month = Month: { $month }
share-line-ids = New random numbers that stand for this review and its product. They cannot be matched with anything in this browser.
share-line-answer = Question { $question }: { $answer }, { $strength }
share-line-answer-lived = Question { $question }: { $answer }, { $strength }, from lived experience
share-line-no-answers = No answers
share-look-not-in = Not in it: your name for the review, notes, reasons, words of a helper, evidence, letters and replies, what you declared, your setting, what was changed when, and every day and time.

# Names of files.
file-kind-exercise = exercise
file-kind-reviews = reviews
file-kind-wide = answers-by-review
file-kind-text = text
file-kind-evidence = evidence
file-kind-share = share-copy

# Words in the files.
export-yes = yes
export-no = no
export-annotations-label = Evidence kept in reviews of { $name }
export-annotations-label-many = Evidence kept in reviews
export-fact-yes = yes
export-fact-no = no
export-fact-not-sure = not sure
export-ladder-no-level = no level
export-ladder-not-known = not known
export-found-present = on its page, word for word
export-found-changed = in other words
export-found-gone = not on its page
export-no-answer = no answer

# The table with one row a review.
export-wide-product = Product
export-wide-vendor = Vendor
export-wide-productVersion = Product version
export-wide-page = Page
export-wide-productId = Product id
export-wide-reviewId = Review id
export-wide-reviewTitle = Review title
export-wide-role = Reviewer
export-wide-reviewerLived = How the reviewer knows it
export-wide-helper = Somebody helped
export-wide-depth = Kind of review
export-wide-checklist = Checklist
export-wide-checklistVersion = Checklist version
export-wide-checklistLanguage = Checklist language
export-wide-checklistHash = Checklist fingerprint
export-wide-startedAt = Started (UTC)
export-wide-changedAt = Last changed (UTC)
export-wide-outcome = In one line
export-wide-oneThing = The one thing that should change
export-wide-part-answer = answer
export-wide-part-strength = strength of evidence, 0 to 3
export-wide-part-lived = lived experience

# The spreadsheet. A sheet’s name has at most 31 letters.
export-sheet-readMe = Read me
export-sheet-products = Products
export-sheet-answers = Answers
export-sheet-mustHaves = Must-haves
export-sheet-ladder = Ladder
export-sheet-evidence = Evidence
export-sheet-changes = Changes
export-column-about = About
export-column-says = What to know
export-column-product = Product
export-column-vendor = Vendor
export-column-productVersion = Product version
export-column-useTypes = Use types
export-column-usesAi = Uses AI
export-column-touchesCare = Touches somebody’s care
export-column-records = Records sound, pictures or movement
export-column-pages = Pages
export-column-reviews = Reviews in this file
export-column-nextReviewOn = Next review
export-column-productId = Product id
export-column-role = Reviewer
export-column-depth = Kind of review
export-column-outcome = The review in one line
export-column-questionId = Question id
export-column-label = Question
export-column-standing = How it stands
export-column-claimedOnly = Claimed only
export-column-why = Why
export-column-reviewId = Review id
export-column-group = Group
export-column-level = Level by rule
export-column-atLeast = At least
export-column-levelClaimedOnly = Claimed only
export-column-levelNotKnown = Not known, could lift it
export-column-levelByHand = Level set by hand
export-column-levelReason = Reason for the level by hand
export-column-evidenceKind = Kind
export-column-questionIds = Kept for
export-column-what = What it is and says
export-column-note = Note
export-column-page = Page or address
export-column-takenAt = Kept at (UTC)
export-column-lastFound = What the last look found
export-column-lookedAt = Last looked for at (UTC)
export-column-evidenceId = Evidence id
export-column-when = Changed at (UTC)
export-column-before = Answer before
export-column-after = Answer after
export-column-strengthBefore = Strength before
export-column-strengthAfter = Strength after
export-column-livedBefore = Lived experience before
export-column-livedAfter = Lived experience after
export-column-reasonBefore = Reason before
export-column-reasonAfter = Reason after
export-column-noteChanged = Note changed
export-column-seq = Order in the review
export-cut-mark = { " " }[cut: too long for a cell]
export-readme-what-about = What this is
export-readme-what = Reviews made with Equal Say, a checklist about co-production and ethics of technology in care.
export-readme-reviews-about = How many
export-readme-reviews =
    { $reviews ->
        [0] No reviews are in this file. Reviews in the bin are left out.
        [one] 1 review is in this file. Reviews in the bin are left out.
       *[other] { $reviews } reviews are in this file. Reviews in the bin are left out.
    }
export-readme-sheets-about = Sheets
export-readme-sheets = Answers has one row an answer. Must-haves has one row for each must-have that applies to the product, answered or not. Ladder, evidence and changes have a row for each group, piece and change. Ids join the sheets.
export-readme-strength-about = Strength of evidence
export-readme-strength = 0 none, 1 claimed, 2 shown, 3 checked. Lived experience stands beside it, neither above nor below.
export-readme-ladder-about = Ladder
export-readme-ladder = 0 not known, 1 doing to, 2 told, 3 asked, 4 engaged, 5 co-design, 6 co-production, 7 by themselves. “At least” means that it could be higher once what is not known is known.
export-readme-dates-about = Dates
export-readme-dates = Times are UTC.
export-readme-text-about = Text
export-readme-text = Text that begins like a formula is text. A sign that no spreadsheet can hold is written as its number, such as [U+0000].
export-readme-limits-about = What it is not
export-readme-limits = This is a record of what reviewers could find and say. It is not a certificate, legal advice or a test of the product. There is no total, and answers are not to be added up to one.
export-readme-cut-about = Cut texts
export-readme-cut =
    { $count ->
        [one] 1 text was longer than the 32,767 signs a cell can hold. It was cut, and says so at its end. The .json file has it whole.
       *[other] { $count } texts were longer than the 32,767 signs a cell can hold. They were cut, and say so at their ends. The .json file has them whole.
    }

# The text to paste in a document.
export-text-heading-review = Review
export-text-heading-mustHaves = Must-haves
export-text-heading-answers = Answers
export-text-heading-details = Reasons, notes and evidence
export-text-heading-otherEvidence = Evidence kept for no question
export-text-heading-oneThing = What one thing should change?
export-text-heading-limits = What this is not
export-text-fact-vendor = Vendor
export-text-fact-version = Version
export-text-fact-pages = Pages
export-text-fact-reviewer = Reviewer
export-text-fact-knowsIt = How the reviewer knows it
export-text-fact-helper = Somebody helped
export-text-fact-interests = Declared link with the vendor
export-text-fact-depth = Kind of review
export-text-fact-checklist = Checklist
export-text-fact-started = Started
export-text-fact-changed = Last changed
export-text-fact-coverage = Looked at
export-text-fact-outcome = In one line
export-text-column-question = Question
export-text-column-answer = Answer
export-text-column-strength = Evidence
export-text-column-lived = Lived experience
export-text-column-mustHave = Must-have
export-text-column-standing = How it stands
export-text-note-reason = Reason
export-text-note-note = Note
export-text-note-helperNote = The helper adds
export-text-note-vendorReply = The vendor’s reply
export-text-note-evidence = What it rests on
export-text-coverage = { $answered } of { $apply } questions that apply were answered
export-text-claimed-only = claimed only
export-text-no-answer = Not answered.
